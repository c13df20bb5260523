/** A stretch of Markdown. In code, signs mean nothing. */
interface Stretch {
  readonly text: string
  readonly isCode: boolean
}

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/

/** Markdown with everything outside of code blocks and code spans changed by `change`. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return stretchesOf(markdown)
    .map(({ text, isCode }) => (isCode ? text : change(text)))
    .join('')
}

/** The Markdown in stretches that are code and stretches that are not, in order; takes time in proportion to its length. */
export function stretchesOf(markdown: string): readonly Stretch[] {
  return fencedStretches(markdown).flatMap(stretch => (stretch.isCode ? stretch : spansOf(stretch.text)))
}

function fencedStretches(markdown: string): readonly Stretch[] {
  const stretches: { lines: string[]; isCode: boolean }[] = []
  let open: string | null = null
  for (const line of markdown.split(/(?<=\n)/)) {
    const [, signs = '', rest = ''] = fence.exec(line.trimEnd()) ?? []
    const opens = open === null && signs !== '' && !(signs.startsWith('`') && rest.includes('`'))
    const isCode = open !== null || opens
    const last = stretches.at(-1)
    if (last?.isCode === isCode && !opens) last.lines.push(line)
    else stretches.push({ lines: [line], isCode })
    if (opens) open = signs
    else if (open !== null && signs.startsWith(open) && rest.trim() === '') open = null
  }
  return stretches.map(({ lines, isCode }) => ({ text: lines.join(''), isCode }))
}

/** Code spans begin and end with runs of as many backticks, in one paragraph. */
function spansOf(text: string): readonly Stretch[] {
  const runs = Array.from(text.matchAll(/(?<!\\)`+|\n[ \t]*\n/g), ({ 0: run, index }) => ({
    length: run.length,
    isBreak: run.startsWith('\n'),
    start: index,
    end: index + run.length,
  }))
  const closers = closersOf(runs)
  const stretches: Stretch[] = []
  let at = 0
  for (const [index, { start }] of runs.entries()) {
    const closer = closers[index]
    if (start < at || closer == null) continue
    stretches.push({ text: text.slice(at, start), isCode: false }, { text: text.slice(start, closer), isCode: true })
    at = closer
  }
  return [...stretches, { text: text.slice(at), isCode: false }]
}

interface Run {
  readonly length: number
  /** An empty line: what was opened before it stays open for ever. */
  readonly isBreak: boolean
  readonly end: number
}

/** For each run the end of the next one of its length; null where its paragraph has none. Read from the end. */
function closersOf(runs: readonly Run[]): readonly (number | null)[] {
  const next = new Map<number, number>()
  const found = [...runs].reverse().map(({ length, isBreak, end }) => {
    if (isBreak) next.clear()
    const closer = isBreak ? null : (next.get(length) ?? null)
    if (!isBreak) next.set(length, end)
    return closer
  })
  return found.reverse()
}
