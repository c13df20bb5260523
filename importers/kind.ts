import { foreignKind } from './foreign-kind'
import type { Source } from './source'

/** What Pacta knows how to read. */
export type Kind = 'html' | 'mhtml' | 'markdown' | 'text' | 'epub' | 'pdf'

/** Bytes in which a file shows what it is: pages begin with long comments. */
const beginning = 8192

const typeKinds: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^(?:multipart\/related|message\/rfc822|application\/x-mimearchive)\b/i, 'mhtml'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
]
const nameKinds: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:x?html?|shtml)$/i, 'html'],
  [/\.mht(?:ml)?$/i, 'mhtml'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'markdown'],
  [/\.te?xt$/i, 'text'],
]

const htmlStart = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const htmlPiece =
  /^(?:\s|<!--[\s\S]*?-->)*<(?:title|meta|link|script|style|div|p|article|section|main|table|h[1-6])[\s>]/i
const mimeStart = /^[\w-]+:[\s\S]*^Content-Type:\s*multipart\//im
const markdownSign = /^---[ \t]*\r?\n[\s\S]*?^[\w -]+:|^#{1,6} \S|^```|\[[^\]\n]+\]\([^)\s]+\)/m

/**
 * What a source is: by its bytes first, then by what a server says of it, then by its name. Null for what is neither a text
 * nor a book.
 */
export function kindOf({ bytes, contentType, name }: Pick<Source, 'bytes' | 'contentType' | 'name'>): Kind | null {
  if (isPdf(bytes)) return 'pdf'
  if (isEpub(bytes)) return 'epub'
  if (foreignKind(bytes) !== null) return null

  const head = headOf(bytes)
  if (htmlStart.test(head)) return 'html'
  if (/^MIME-Version:/im.test(head) && mimeStart.test(head)) return 'mhtml'
  const told = kindAmong(typeKinds, contentType ?? '') ?? kindAmong(nameKinds, name)
  return told ?? (htmlPiece.test(head) ? 'html' : markdownSign.test(head) ? 'markdown' : 'text')
}

const kindAmong = (kinds: typeof typeKinds, words: string) => kinds.find(([pattern]) => pattern.test(words))?.[1]

/** What stands before the mark of a PDF is left over from how it came, and readers pass over it. */
const isPdf = (bytes: Uint8Array) => latin1(bytes.subarray(0, 1024)).includes('%PDF-')

/** A ZIP archive that names its kind in its first file, or that has the file in which books begin. */
function isEpub(bytes: Uint8Array): boolean {
  if (!latin1(bytes.subarray(0, 4)).startsWith('PK\x03\x04')) return false
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return latin1(bytes.subarray(30, 66)).includes('application/epub+zip') || names.includes('META-INF/container.xml')
}

/** The beginning, as far as it is ASCII; of UTF-16 every second byte is dropped. */
const headOf = (bytes: Uint8Array) =>
  latin1(bytes.subarray(0, beginning)).replace(/\0|^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/g, '')

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
