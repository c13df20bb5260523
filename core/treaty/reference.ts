import type { Ports } from '../ports'
import type { Problem } from '../result'
import { indexRecord, type RecordIndex } from './check/index-record'
import { createMentionFinder, type Mention } from './mentions'
import { readTreaties } from './record'
import type { Treaty } from './schema'
import { readAllSeries } from './series'
import type { Series } from './series-schema'

/** What a library looks things up in. Each part is read when it is first asked for, once. */
export interface Reference {
  treaties(): Promise<readonly Treaty[]>
  series(): Promise<readonly Series[]>
  /** Finds where a text names a treaty, weak mentions among them. */
  mentionFinder(): Promise<(text: string) => readonly Mention[]>
  /** The records, made ready for checks. */
  index(): Promise<RecordIndex>
}

/** The reference over a library's ports; files that cannot be read are reported, and the others are there. */
export function createReference(
  ports: Pick<Ports, 'treaties' | 'series'>,
  report: (problem: Problem) => void,
): Reference {
  const treaties = once(async () => {
    const read = readTreaties(await ports.treaties.list())
    read.problems.forEach(report)
    return read.treaties
  })
  const series = once(async () => {
    const read = readAllSeries(await ports.series.list())
    read.problems.forEach(report)
    return read.series
  })
  const mentionFinder = once(async () => createMentionFinder(await treaties(), { withWeak: true }))
  const index = once(async () => indexRecord(await treaties()))

  return { treaties, series, mentionFinder, index }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => {
    done ??= work()
    return done
  }
}
