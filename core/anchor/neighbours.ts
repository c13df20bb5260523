/** How many units before an offset are the last ones of these words. */
export function sharedBefore(text: string, offset: number, words: string): number {
  let count = 0
  while (count < words.length && text[offset - 1 - count] === words[words.length - 1 - count]) count++
  return count
}

/** How many units from an offset on are the first ones of these words. */
export function sharedAfter(text: string, offset: number, words: string): number {
  let count = 0
  while (count < words.length && text[offset + count] === words[count]) count++
  return count
}
