import { joinLines } from '../text/join-lines'
import { mendByUse } from './mend-by-use'
import type { Line, Page } from './page-text'

export interface Paragraph {
  readonly text: string
  /** Of its letters, in points. */
  readonly size: number
}

/** Lines in letters of one size that stand below each other in one column. */
interface Run {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

const ended = /[.!?:…。！？：][\p{Pe}\p{Pf}"'”’)\]]*$/u
const listMark = /^(?:[•▪●◦‣■□·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/iu
/** Dots that lead to the number of a page, in a table of contents. */
const leaders = /(?:\.\s?){4,}\s*\w+$/

/**
 * The paragraphs of a text set in lines, found by what tells them apart on paper: a wider gap, an indent, a line that ends
 * early, letters of another size. A paragraph that goes on in the next column or on the next page is one.
 */
export function paragraphsOf(pages: readonly Page<Line>[]): readonly Paragraph[] {
  const runs = pages.flatMap(({ content }) => runsOf(content))
  const leading = usualLeading(runs)
  const mend = mendByUse(pages.flatMap(({ content }) => content.map(({ text }) => text)))
  const groups: Line[][] = []
  for (const [index, run] of runs.entries()) {
    for (const [place, line] of run.lines.entries()) {
      const before = run.lines[place - 1]
      const isNew = before
        ? startsParagraph({ before, line, run, leading })
        : !runsOn(groups.at(-1)?.at(-1), runs[index - 1], run, line)
      const group = groups.at(-1)
      if (isNew || !group) groups.push([line])
      else group.push(line)
    }
  }
  return groups.map(lines => ({
    text: joinLines(
      lines.map(({ text }) => text),
      mend,
    ),
    size: lines[0]?.size ?? 0,
  }))
}

function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && standsBelow(before, line)) run.push(line)
    else runs.push([line])
  }
  return runs.map(run => ({
    lines: run,
    left: Math.min(...run.map(({ left }) => left)),
    right: Math.max(...run.map(({ right }) => right)),
  }))
}

function standsBelow(before: Line, line: Line): boolean {
  const gap = line.y - before.y
  const isInColumn = line.left < before.right && line.right > before.left
  return isSameSize(before, line) && isInColumn && gap > 0 && gap < 4 * line.size
}

const isSameSize = (a: Line, b: Line) => Math.abs(a.size - b.size) <= 0.1 * Math.max(a.size, b.size)

const usual = 1.2
const widestLeading = 2

/** From one baseline to the next, as a multiple of the letters' size. */
function usualLeading(runs: readonly Run[]): number {
  const gaps = runs
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => [lines[index] ?? line, line] as const))
    .map(([before, line]) => (line.y - before.y) / line.size)
    .sort((a, b) => a - b)
  // Where hardly two lines belong together, a wide gap is no measure.
  return Math.min(gaps[Math.floor((gaps.length - 1) / 2)] ?? usual, widestLeading)
}

interface Place {
  readonly before: Line
  readonly line: Line
  readonly run: Run
  readonly leading: number
}

function startsParagraph({ before, line, run, leading }: Place): boolean {
  const isApart = (line.y - before.y) / line.size > Math.max(leading, 1) * 1.3
  if (isApart || listMark.test(line.text) || leaders.test(before.text)) return true
  if (isCentred(before, line)) return false
  const isIndented = line.left - before.left > line.size * 0.8
  if (isIndented && !listMark.test(before.text) && isNear(before.left, run.left, line.size)) return true
  return isShort(before, run, 0.6) || (isShort(before, run, 0.9) && ended.test(before.text))
}

const isNear = (a: number, b: number, size: number) => Math.abs(a - b) < size * 0.8

function isCentred(before: Line, line: Line): boolean {
  const middle = ({ left, right }: Line) => (left + right) / 2
  return !isNear(before.left, line.left, line.size) && Math.abs(middle(before) - middle(line)) < line.size * 0.3
}

/** Whether a line ends before a share of its column's width. */
const isShort = ({ right }: Line, run: Run, share: number) => right - run.left < (run.right - run.left) * share

/** Whether a paragraph that a column or page ends goes on in the next one. */
function runsOn(before: Line | undefined, ending: Run | undefined, run: Run, line: Line): boolean {
  if (!before || !ending || !isSameSize(before, line)) return false
  if (listMark.test(line.text) || ended.test(before.text)) return false
  const isIndented = run.lines.length > 1 && !isNear(line.left, run.left, line.size)
  return /^\p{Ll}/u.test(line.text) || (!isIndented && !isShort(before, ending, 0.6))
}
