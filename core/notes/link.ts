import { escapeText } from './escape'

/** What would end a link's address early, or is never part of one. */
const breaking = /[\s()<>\\`|]/g

/** A Markdown link; the label alone for an address that is neither the web's nor ours. */
export function link(label: string, address: string): string {
  const text = escapeText(label)
  return isWebAddress(address) || address.startsWith('pacta://')
    ? `[${text}](${address.replace(breaking, encodeSign)})`
    : text
}

/** Whether a reader may follow the address from a note. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** The address that opens an article, or one annotation of it, in Pacta. */
export function pactaAddress(articleId: string, annotationId?: string): string {
  const article = `pacta://article/${encodeURIComponent(articleId)}`
  return annotationId === undefined ? article : `${article}/annotation/${encodeURIComponent(annotationId)}`
}

function encodeSign(sign: string): string {
  const encoded = encodeURIComponent(sign)
  return encoded === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}
