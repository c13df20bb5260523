/** Words as a part of a regular expression with the flag `u` that matches just them. */
export function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
