import type { AnnotationRecord } from '../../core/annotation/record'

const time = '2026-02-06T10:00:00.000Z'

/** A record as a reader makes it; the note tells one version from another. */
export function recordOf(id: string, note = ''): AnnotationRecord {
  return {
    id,
    kind: 'note',
    target: {
      quote: {
        exact: `words of ${id}`,
        prefix: 'what stands before the words, so ',
        suffix: ' and what comes behind them',
      },
      span: { start: 10, end: 30 },
    },
    color: 'yellow',
    note,
    tags: ['source'],
    claim: null,
    created: time,
    updated: time,
    deleted: null,
    stamps: { kind: '0mlaaaaaa.0000.laptop', note: '0mlaaaaaa.0000.laptop' },
    noteForks: [],
    noteReplaced: {},
  }
}
