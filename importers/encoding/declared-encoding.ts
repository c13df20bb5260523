import { encodingNamed } from './encodings'

/** Where browsers look for it, and some more: pages begin with long comments. */
const beginning = 8192

const metaTag = /<meta\s[^>]*?>/gi
const charset = /charset\s*=\s*["']?\s*([^\s"'/>;]+)/i
const xmlDeclaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i

/** The encoding in a content type: `text/html; charset=gbk`. */
export function encodingOfType(contentType: string | null): string | null {
  return encodingNamed(charset.exec(contentType ?? '')?.[1])
}

/** The encoding that HTML or XML names in its first bytes; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, beginning))
  const inXml = encodingNamed(xmlDeclaration.exec(head)?.[1])
  if (inXml !== null) return readable(inXml)
  for (const [tag] of head.replace(/<!--.*?-->/gs, ' ').matchAll(metaTag)) {
    const named = encodingNamed(charset.exec(tag)?.[1])
    if (named !== null) return readable(named)
  }
  return null
}

/** What could be read byte by byte is not UTF-16, whatever it says (HTML Standard, "Prescan a byte stream"). */
const readable = (encoding: string) => (encoding.startsWith('utf-16') ? 'utf-8' : encoding)

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
