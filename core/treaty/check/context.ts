import type { Span } from '../../anchor/target'
import type { TreatyEvent } from '../schema'
import type { ActPhrase } from './acts'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'
import type { IndexedTreaty, RecordIndex } from './index-record'
import type { Reading } from './reading'

/** An act of the sentence with what belongs to it: whose it is, of which treaty, when. */
export interface TiedAct {
  readonly act: ActPhrase
  readonly on: IndexedTreaty
  readonly actors: Reading['actors']
  readonly people: Reading['people']
  readonly dates: readonly DatePhrase[]
  /** The recorded acts of this kind by these actors. */
  readonly pool: readonly Facet[]
}

/** All that a rule may look at. */
export interface Context {
  readonly index: RecordIndex
  readonly reading: Reading
  readonly acts: readonly TiedAct[]
  /** The treaty that words at a place speak of; null where none is named or implied. */
  readonly treatyAt: (span: Span) => IndexedTreaty | null
}

export const eventIds = (facets: readonly { readonly event: TreatyEvent }[]) => facets.map(({ event }) => event.id)
