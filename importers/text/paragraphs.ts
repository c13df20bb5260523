import { joinLines } from './join-lines'

/** A paragraph of a plain text, or a piece of it whose lines and columns mean something. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'lines' | 'columns'
  /** One line for a paragraph. */
  readonly lines: readonly string[]
}

/** Widths to which programs wrap text: narrower lines are verse or a list, wider ones are paragraphs. */
const narrowest = 45
const widest = 110

/**
 * The paragraphs of a plain text. Those of a text that is wrapped to a width are told by empty lines, or else by indents
 * and short lines; in a text that is not, each line is one, unless empty lines tell paragraphs from the lines in them.
 */
export function paragraphsOf(text: string): readonly TextBlock[] {
  const lines = text.replace(/\r\n?|\f|\v|\u2028|\u2029/g, '\n').split('\n')
  const groups = groupsOf(lines)
  const width = wrappedWidth(groups)
  if (width !== null) return groups.flatMap(group => (isTable(group) ? [columns(group)] : wrapped(group, width)))
  const isSpaced = groups.some(group => group.length > 1) && groups.length > 1
  return groups.flatMap(group => {
    if (isTable(group)) return [columns(group)]
    return isSpaced && group.length > 1 ? [{ kind: 'lines' as const, lines: group.map(trim) }] : group.map(paragraph)
  })
}

const trim = (line: string) => line.trim()
const paragraph = (line: string): TextBlock => ({ kind: 'paragraph', lines: [line.trim()] })
const columns = (lines: readonly string[]): TextBlock => ({ kind: 'columns', lines: lines.map(line => line.trimEnd()) })

/** Lines between which no empty one stands. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() !== '') groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter(({ length }) => length > 0)
}

/**
 * The width to which a text is wrapped, in UTF-16 units; null where it is not. Nearly all lines that another one follows are then about as
 * long as the longest.
 */
function wrappedWidth(groups: readonly (readonly string[])[]): number | null {
  const inner = groups.filter(group => !isTable(group)).flatMap(group => group.slice(0, -1).map(({ length }) => length))
  const width = inner.reduce((most, length) => Math.max(most, length), 0)
  const full = inner.filter(length => length > width * 0.75).length
  return inner.length > 0 && width >= narrowest && width <= widest && full >= inner.length * 0.6 ? width : null
}

/** Lines that are set in columns with spaces or tabs. */
function isTable(group: readonly string[]): boolean {
  const set = group.filter(line => /\S(?: {3,}|\t+)\S/.test(line)).length
  return set >= 2 && set >= group.length * 0.6
}

/** A new paragraph begins with an indent, or after a line that ends a sentence well before the width is used up. */
function wrapped(group: readonly string[], width: number): readonly TextBlock[] {
  const indented = group.filter(line => /^\s/.test(line)).length
  const marksIndent = indented > 0 && indented <= group.length / 2
  const paragraphs: string[][] = []
  for (const [index, line] of group.entries()) {
    const before = group[index - 1]
    const isNew =
      before === undefined ||
      (marksIndent && /^\s/.test(line)) ||
      listMark.test(line) ||
      (before.length < width * 0.7 && ended.test(before))
    if (isNew) paragraphs.push([line.trim()])
    else paragraphs.at(-1)?.push(line.trim())
  }
  return paragraphs.map(lines => paragraph(joinLines(lines)))
}

const ended = /[.!?:…。！？：]["'”’»)\]]*\s*$/
const listMark = /^\s*(?:[-*•–]|\(?\d{1,3}[.)])\s/
