/** Signs that mean something to Markdown wherever they stand. `@` and `www.` would become links. */
const anywhere = /[\\`*_[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)|(?<=\w)@(?=\w)/gi
const web = /\b(www)\.(?=\w)/gi
/** Signs that mean something at the beginning of a line: headings, quotations, items, rules. */
const lineStart = /^(\s*)(#{1,6}(?=\s|$)|>|[-+=])/
const numbered = /^(\s*\d{1,9})([.)])(?=\s|$)/

/** Text written so that Markdown shows it as it is. */
export function escapeText(text: string): string {
  return text.replace(anywhere, '\\$&').replace(web, '$1\\.').replace(lineStart, '$1\\$2').replace(numbered, '$1\\$2')
}

/** An address as the destination of a link. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s<>\p{Cc}]/gu, encodeURIComponent).replace(/[()\\]|&(?=#?\w+;)/g, '\\$&')
}

/** ` "title"` behind an address; nothing for no words. */
export function titlePart(title: string | null): string {
  const words = (title ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? '' : ` "${words.replace(/["\\]|<(?=[a-z/!?])|&(?=#?\w+;)/gi, '\\$&')}"`
}
