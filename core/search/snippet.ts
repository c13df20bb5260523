import type { Span } from '../anchor/target'
import type { Word } from './words'

export interface Snippet {
  /** On one line, with `…` where something was left out. */
  readonly text: string
  readonly marks: readonly Span[]
}

interface SnippetParts {
  readonly text: string
  /** The words of the text. */
  readonly words: readonly Word[]
  /** What must be seen. */
  readonly around: Span
  /** What is marked where it is seen. */
  readonly places: readonly Span[]
}

/** UTF-16 units before what was found, and in all; what was found is seen whole even where it is longer. */
const [lead, length] = [50, 180]

/** What was found with the words on either side of it. */
export function snippetOf({ text, words, around, places }: SnippetParts): Snippet {
  const start = words.find(word => word.start >= around.start - lead)?.start ?? around.start
  const isFirst = start === (words[0]?.start ?? 0)
  const from = isFirst ? 0 : Math.min(start, around.start)
  const last = words.findLast(word => word.end <= from + length)
  const isLast = text.length <= from + length
  const to = isLast ? text.length : Math.max(last?.end ?? 0, around.end)
  const before = from === 0 ? '' : '…'
  const by = before.length - from
  return {
    text: `${before}${text.slice(from, to).replace(/\s/g, ' ')}${to === text.length ? '' : '…'}`,
    marks: apart(places.filter(({ start, end }) => start >= from && end <= to)).map(span => ({
      start: span.start + by,
      end: span.end + by,
    })),
  }
}

/** Marks in order, those that touch made one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (before === undefined || span.start > before.end) joined.push(span)
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
  }
  return joined
}
