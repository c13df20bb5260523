/** Text on one line without control characters, which a terminal would obey: an article must not move the cursor. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
