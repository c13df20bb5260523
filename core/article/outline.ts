import type { OutlineEntry } from './article'
import type { Structure } from './structure'

const labelLength = 64

/** The headings; where there is at most a title, the title and the first words of every paragraph. */
export function outlineOf({ text, blocks }: Structure): readonly OutlineEntry[] {
  const hasHeadings = blocks.filter(({ level }) => level > 0).length > 1
  return blocks
    .filter(({ level }) => level > 0 || !hasHeadings)
    .map(({ level, span }) => ({
      kind: level > 0 ? ('heading' as const) : ('paragraph' as const),
      level: level || 2,
      label: labelOf(text.slice(span.start, span.end)),
      span,
    }))
}

function labelOf(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= labelLength) return line
  const cut = line.lastIndexOf(' ', labelLength)
  return `${line.slice(0, cut > labelLength / 2 ? cut : labelLength).replace(/[\s,;:]+$/, '')}…`
}
