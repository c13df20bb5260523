import { bookPath } from './book-path'

/** XML allows no `<` within a tag, so that none is read beyond the next one. */
const tag = /<(\/?)([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/gi
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g
const imageAddress = /(\s(?:src|(?:xlink:)?href)\s*=\s*)(?:"([^"]*)"|'([^']*)')/i
const linkAddress = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const isNote = /\s(?:epub:type\s*=\s*["'][^"']*\bnoteref\b|role\s*=\s*["']doc-noteref\b)/i

/** Elements that end by themselves in HTML too. */
const endless = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/**
 * A chapter's XHTML as HTML: elements that XML closes in one sign are closed as HTML wants it, images are called by their
 * paths in the book, numbers of notes are set high, and links to other places of the book become words.
 */
export function chapterHtml(xhtml: string, path: string): string {
  let opened = 'a'
  return xhtml
    .replace(cdata, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(tag, (_, end: string, prefixed: string, attributes: string, closed: string) => {
      const name = prefixed.slice(prefixed.indexOf(':') + 1).toLowerCase()
      if (end !== '') return `</${name === 'a' ? opened : name}>`
      if (name === 'img' || name === 'image') return `<img${imageIn(attributes, path)}>`
      if (name !== 'a') return `<${name}${attributes}>${closed && !endless.has(name) ? `</${name}>` : ''}`

      opened = isNote.test(attributes) ? 'sup' : 'a'
      return `<${opened}${isOutside(attributes) ? attributes : ''}>${closed && `</${opened}>`}`
    })
}

function imageIn(attributes: string, path: string): string {
  return attributes.replace(imageAddress, (_, __, quoted?: string, single?: string) => {
    const found = bookPath(path, unescaped(quoted ?? single ?? ''))
    return found === null ? '' : ` src="${found.split('/').map(encodeURIComponent).join('/')}"`
  })
}

const unescaped = (address: string) => address.replace(/&amp;/g, '&')

function isOutside(attributes: string): boolean {
  const [, quoted, single] = linkAddress.exec(attributes) ?? []
  return /^\s*(?:https?:|mailto:)/i.test(quoted ?? single ?? '')
}
