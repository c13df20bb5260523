import { describe } from '../../../../core/anchor/anchor'
import type { Annotation } from '../../../../core/annotation/annotation'
import type { ArticleVersion, ComparedBlock } from '../../../../core/versions/comparison'

export const older: ArticleVersion = { id: 'first', saved: '2026-02-04T08:00:00.000Z', isCurrent: false }
export const newer: ArticleVersion = { id: 'second', saved: '2026-02-06T09:30:00.000Z', isCurrent: true }

/** A highlight of words of the text, with the words for its id. */
export function markOf(text: string, words: string): Annotation {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return {
    id: words,
    kind: 'highlight',
    target: describe(text, { start, end: start + words.length }),
    color: 'yellow',
    note: '',
    tags: [],
    claim: null,
    origin: 'reader',
    touched: true,
    created: '2026-02-04T10:00:00.000Z',
    updated: '2026-02-04T10:00:00.000Z',
  }
}

/** The words of a block, those removed as `[-words-]`, those added as `{+words+}`. */
export function written({ words }: Pick<ComparedBlock, 'words'>): string {
  return words
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}
