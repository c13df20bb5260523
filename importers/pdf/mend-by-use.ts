import type { MendWord } from '../text/join-lines'

const words = /[\p{L}\p{N}\p{M}’']+(?:-[\p{L}\p{N}\p{M}’']+)*/gu

/** Puts halves of words together as these lines write them elsewhere; a word that they do not write again gets no hyphen. */
export function mendByUse(lines: readonly string[]): MendWord {
  const used = new Set(lines.flatMap(line => line.toLowerCase().match(words) ?? []))
  return (before, after) => {
    const [whole, compound] = [before + after, `${before}-${after}`]
    if (used.has(whole.toLowerCase())) return whole
    return used.has(compound.toLowerCase()) || !/^\p{Ll}/u.test(after) ? compound : whole
  }
}
