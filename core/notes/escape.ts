/** What means something to Markdown, GitHub or Obsidian wherever it stands. */
const signs = /[\\`*[\]<|~$^#]/g
/** Inside a word an underscore is only an underscore. */
const outerUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
const entity = /&(?=#|[a-z][a-z\d]*;)/gi
/** Obsidian's highlight and comment marks. */
const doubled = /={2,}|%{2,}/g
/** A bare address becomes a link, and inside it a backslash would show. */
const address = /:(?=\/\/)|(?<=\bwww)\./gi
const listMark = /^(\d{1,9})(?=[.)])|^(?=[-+>=])/

/**
 * One line of Markdown that reads as the text does: nothing in it becomes markup, a link, a tag or a comment.
 * Line breaks and runs of spaces become one space, as they do on a page.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(outerUnderscore, '\\_')
    .replace(entity, '\\&')
    .replace(doubled, run => [...run].map(sign => `\\${sign}`).join(''))
    .replace(address, '\\$&')
    .replace(listMark, '$1\\')
}
