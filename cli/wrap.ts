import { printable } from './printable'

const widest = 80
const narrowest = 20

/** Columns to write in: the terminal's, but no more than reads well. */
export function lineWidth(columns: number | null): number {
  return Math.max(narrowest, Math.min(columns ?? widest, widest))
}

/** One paragraph broken into lines of at most `width` columns between words, each behind `margin`. */
export function wrap(text: string, width: number, margin = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && margin.length + longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map(one => margin + one).join('\n')
}
