import type { ImportItem } from '../../core/intake/import-state'

export type OutcomeGroup = 'all' | 'imported' | 'warnings' | 'failed' | 'same'

interface Group {
  readonly name: string
  readonly holds: (item: ImportItem) => boolean
}

/** What became of imports, in groups that a reader may want to see alone. */
export const outcomes: Readonly<Record<OutcomeGroup, Group>> = {
  all: { name: 'All', holds: () => true },
  imported: { name: 'Imported', holds: ({ outcome }) => outcome === 'imported' || outcome === 'version' },
  warnings: { name: 'Something missing', holds: ({ warnings }) => warnings.length > 0 },
  failed: { name: 'Failed', holds: ({ outcome }) => outcome === 'failed' },
  same: { name: 'There already', holds: ({ outcome }) => outcome === 'same' },
}

/** What became of one, in a word or two. */
export const outcomeNames: Readonly<Record<ImportItem['outcome'], string>> = {
  waiting: 'Waiting',
  imported: 'Imported',
  version: 'New version',
  same: 'There already',
  asking: 'Asks you',
  failed: 'Failed',
  cancelled: 'Cancelled',
}
