/**
 * A short name for words, the same on every device: letters and digits alone count, so that a straightened quotation mark
 * or a new line break changes nothing. FNV-1a (Fowler, Noll, Vo), twice 32 bits.
 */
export function keyOf(words: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (const letter of words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '') {
    const unit = letter.codePointAt(0) ?? 0
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
  }
  return hex(low) + hex(high)
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0')
