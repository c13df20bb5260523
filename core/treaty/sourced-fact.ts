import { type Fact, findFact } from './facts'
import type { Source, Treaty } from './schema'
import type { Series } from './series-schema'

/** All that facts are found in. */
export interface FactFile {
  readonly treaties: readonly Treaty[]
  readonly series: readonly Series[]
}

/** A fact and where it was read. */
export interface SourcedFact {
  readonly fact: Fact
  /** The short name of the treaty, or of the series, that it stands in. */
  readonly from: string
  /** The record to open for it; null for a number of a series. */
  readonly treatyId: string | null
  readonly sources: readonly Source[]
}

/** The fact with this id and its sources, in the record's order; null where no treaty and no series holds it. */
export function findSourcedFact({ treaties, series }: FactFile, id: string): SourcedFact | null {
  const fact = findFact(treaties, id, series)
  if (fact === null) return null
  const treaty = fact.kind === 'series' ? undefined : treaties.find(one => one.id === fact.treatyId)
  const holder = treaty ?? series.find(one => one.id === fact.treatyId)
  if (holder === undefined) return null
  return {
    fact,
    from: holder.shortName,
    treatyId: treaty?.id ?? null,
    sources: sourcesOf(fact, holder),
  }
}

/** The sources of a fact among those of the treaty or the series that it stands in. */
export function sourcesOf({ sourceIds }: Fact, { sources }: Pick<Treaty | Series, 'sources'>): readonly Source[] {
  return sources.filter(({ id }) => sourceIds.includes(id))
}
