import { escapeText } from '../../core/notes/escape'

/** An address of the web in running text, without the sign of punctuation after it. */
const address = /(\bhttps?:\/\/[^\s<>"\\`\p{Script=Han}]*[^\s<>"\\`\p{P}\p{Script=Han}]\/?)/u

/**
 * One line of Markdown that reads as the text does, letter by letter, but for runs of spaces, which become one.
 * Addresses in it become links.
 */
export function plainMarkdown(text: string): string {
  const parts = text.split(address)
  const written = parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeBetween(part)))
  return written.join('').trim()
}

/** Words between two addresses, with the space that parts them. */
function escapeBetween(words: string): string {
  if (words.trim() === '') return words === '' ? '' : ' '
  const [before, after] = [/^\s/.test(words), /\s$/.test(words)]
  return `${before ? ' ' : ''}${escapeText(words)}${after ? ' ' : ''}`
}
