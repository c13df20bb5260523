import type { OutlineEntry } from './article'
import type { Block } from './blocks'

const mostWords = 8
/** A fixed locale: the same article has the same outline on every device. Chinese is cut by dictionary in any locale. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The lines by which a reader finds the way: the headings, and where fewer than two stand below the title, the first
 * words of each paragraph as well.
 */
export function makeOutline(text: string, headings: readonly Block[], paragraphs: readonly Block[]): OutlineEntry[] {
  const entries = headings.map(block => headingEntry(text, block))
  const title = entries[0]?.level === 1 ? 1 : 0
  if (entries.length - title >= 2) return entries
  return [...entries, ...paragraphs.map(block => paragraphEntry(text, block))].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

/** The level of a heading element's name, or null for every other element. */
export function headingLevel(tagName: string | undefined): number | null {
  const level = /^h([1-6])$/.exec(tagName ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

function headingEntry(text: string, { element, span }: Block): OutlineEntry {
  const label = onOneLine(text.slice(span.start, span.end))
  return { kind: 'heading', level: headingLevel(element?.tagName) ?? 1, label, span }
}

function paragraphEntry(text: string, { span }: Block): OutlineEntry {
  return { kind: 'paragraph', level: 2, label: firstWords(onOneLine(text.slice(span.start, span.end))), span }
}

function firstWords(line: string): string {
  let words = 0
  for (const { index, segment, isWordLike } of segmenter.segment(line)) {
    if (!isWordLike) continue
    words++
    const end = index + segment.length
    if (words === mostWords && end < line.length) return `${line.slice(0, end)}…`
  }
  return line
}

const onOneLine = (words: string) => words.replace(/\s+/g, ' ')
