import type { ClaimStatus } from '../../core/annotation/annotation'
import { statusNames } from '../../core/annotation/names'
import type { Treaty } from '../../core/treaty/schema'
import type { Facet, Reading } from '../state/library-filter'

/** What the parts of the filter are called: one value of it, and the choice of none. */
export const facetNames: Readonly<Record<Facet, { readonly one: string; readonly any: string }>> = {
  publisher: { one: 'Publisher', any: 'Any publisher' },
  treaty: { one: 'Treaty', any: 'Any treaty' },
  tag: { one: 'Tag', any: 'Any tag' },
  status: { one: 'Claims', any: 'Any claim status' },
  reading: { one: 'Reading', any: 'Read or unread' },
}

export const readingNames: Readonly<Record<Reading, string>> = {
  unread: 'Unread',
  begun: 'In progress',
  read: 'Read',
}

/** What a reader calls a value of a facet. */
export function valueName(facet: Facet, value: string, treaties: readonly Treaty[]): string {
  if (facet === 'treaty') return treaties.find(({ id }) => id === value)?.shortName ?? value
  if (facet === 'status') return statusNames[value as ClaimStatus]
  if (facet === 'reading') return readingNames[value as Reading]
  return value
}
