import type { Span } from '../anchor/target'
import type { Rendering } from '../article/article'

/** A block of a text: where it stands, and its words as a page shows them. */
export interface TextBlock {
  readonly span: Span
  /** Any white space is one space, so that a file whose lines are broken elsewhere reads the same. */
  readonly words: string
  readonly isHeading: boolean
}

/**
 * The text of an article in blocks, in reading order: its paragraphs and headings, and every line that stands in neither,
 * such as a table's cells or a caption. All that is no white space stands in exactly one block.
 */
export function textBlocks({ text, outline, paragraphs }: Rendering): readonly TextBlock[] {
  const headings = new Set(outline.filter(({ kind }) => kind === 'heading').map(({ span }) => span))
  const known = [...paragraphs, ...headings].sort((a, b) => a.start - b.start)
  const blocks: TextBlock[] = []
  let end = 0
  for (const span of known) {
    blocks.push(...linesBetween(text, end, span.start), blockAt(text, span, headings.has(span)))
    end = span.end
  }
  return [...blocks, ...linesBetween(text, end, text.length)]
}

/** The words as a page shows them. */
export const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

function blockAt(text: string, span: Span, isHeading = false): TextBlock {
  return { span, words: onOneLine(text.slice(span.start, span.end)), isHeading }
}

function linesBetween(text: string, start: number, end: number): readonly TextBlock[] {
  return Array.from(text.slice(start, end).matchAll(/\S(?:.*\S)?/g), ({ index, 0: line }) =>
    blockAt(text, { start: start + index, end: start + index + line.length }),
  )
}
