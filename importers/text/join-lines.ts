/** Makes one of the two halves of a word that a line's end divides: `inter-` and `national`. */
export type MendWord = (before: string, after: string) => string

const dividedEnd = /(?<=\p{L})[-\u00AD\u2010]$/u
const lastWord = /[\p{L}\p{N}\p{M}'’-]*$/u
const firstWord = /^[\p{L}\p{N}\p{M}'’-]*/u
/** Scripts that put no space between words, so that a line's end stands for none either. */
const unspacedEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u
const unspacedStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

/** A word that a hyphen may belong to: it stays, and only the line's end goes. */
export const keepHyphen: MendWord = (before, after) => `${before}-${after}`

/** Lines that a page's width divides as the one line that they are. */
export function joinLines(lines: readonly string[], mend: MendWord = keepHyphen): string {
  return lines.reduce((joined, line) => joinTwo(joined, line, mend), '')
}

function joinTwo(before: string, after: string, mend: MendWord): string {
  if (before === '' || after === '') return before + after
  if (unspacedEnd.test(before) && unspacedStart.test(after)) return before + after
  if (!dividedEnd.test(before) || !/^\p{L}/u.test(after)) return `${before} ${after}`

  const half = before.slice(0, -1)
  const left = lastWord.exec(half)?.[0] ?? ''
  const right = firstWord.exec(after)?.[0] ?? ''
  return `${half.slice(0, half.length - left.length)}${mend(left, right)}${after.slice(right.length)}`
}
