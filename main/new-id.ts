import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const signs = `${letters}0123456789`

/** A new random id of twelve lower-case letters and digits, a letter first: some 61 bits, fit for a Markdown block id. */
export function newId(): string {
  const rest = Array.from({ length: 11 }, () => signs.charAt(randomInt(signs.length)))
  return letters.charAt(randomInt(letters.length)) + rest.join('')
}
