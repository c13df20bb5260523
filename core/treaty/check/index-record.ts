import { createMentionFinder, type Mention } from '../mentions'
import type { Treaty } from '../schema'
import { type ActorPhrase, actorPattern } from './actors'
import { type Facet, facetsOf } from './facets'
import { namesOf, type TextDuration, type TextNumber, textDurationsOf, textNumbersOf } from './text-numbers'
import { towns } from './towns'

/** One record with all that checks look up in it. */
export interface IndexedTreaty {
  readonly treaty: Treaty
  readonly facets: readonly Facet[]
  readonly numbers: readonly TextNumber[]
  readonly durations: readonly TextDuration[]
  /** Codes of the parties, former ones among them. */
  readonly parties: ReadonlySet<string>
}

/** The treaty record, made ready for checks. */
export interface RecordIndex {
  readonly byId: ReadonlyMap<string, IndexedTreaty>
  /** In the order of their ids, whatever order the records came in. */
  readonly treaties: readonly IndexedTreaty[]
  /** For a sentence that stands alone: a name that only one treaty bears counts, though it means other things too. */
  readonly findMentions: (text: string) => readonly Mention[]
  readonly findActors: (text: string) => readonly ActorPhrase[]
  readonly places: readonly string[]
  /** Capitalised words of all records. */
  readonly names: ReadonlySet<string>
}

export function indexRecord(treaties: readonly Treaty[]): RecordIndex {
  const sorted = [...treaties].sort((a, b) => (a.id < b.id ? -1 : 1))
  const indexed = sorted.map(treaty => ({
    treaty,
    facets: facetsOf(treaty),
    numbers: textNumbersOf(treaty),
    durations: textDurationsOf(treaty),
    parties: new Set([...treaty.parties.list, ...(treaty.parties.former ?? [])].map(({ iso2 }) => iso2)),
  }))
  const places = sorted.flatMap(({ events }) => events.flatMap(({ place }) => place?.split(', ') ?? []))
  return {
    byId: new Map(indexed.map(one => [one.treaty.id, one])),
    treaties: indexed,
    findMentions: createMentionFinder(sorted, { withWeak: true, isAlone: true }),
    findActors: actorPattern(sorted).find,
    places: [...new Set([...places, ...towns])],
    names: new Set(sorted.flatMap(namesOf)),
  }
}
