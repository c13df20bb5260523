import { declaredEncoding, encodingOfType } from './declared-encoding'
import { detectEncoding } from './detect-encoding'
import { decode, decodeUtf8, encodingNamed } from './encodings'

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string
  /** Its name in the Encoding Standard: `utf-8`, `windows-1251`. */
  readonly encoding: string
  /** What a reader should know: that the encoding was guessed, or that bytes could not be read. */
  readonly warnings: readonly string[]
}

interface TextBytes {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** Whether the text may name its encoding itself, as HTML and XML do. */
  readonly isMarkup: boolean
}

/**
 * Decodes text by its byte order mark, else by what the server says, else by what it says of itself, else as UTF-8 when it is
 * that, else by what it looks like (WHATWG Encoding Standard; HTML Standard, "Determining the character encoding").
 */
export function decodeText({ bytes, contentType, isMarkup }: TextBytes): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked)
    return { text: decode(bytes.subarray(marked.length), marked.encoding), encoding: marked.encoding, warnings: [] }

  const declared = encodingOfType(contentType) ?? (isMarkup ? declaredEncoding(bytes) : null)
  // A page that says UTF-8 and is not, is as good as one that says nothing.
  if (declared !== null && declared !== 'utf-8') return told(bytes, declared)
  const utf8 = decodeUtf8(bytes)
  // UTF-16 in Latin letters is good UTF-8 with zero bytes, which no text has.
  const isPlain = utf8 !== null && !utf8.includes('\0')
  const detected = isPlain ? null : encodingNamed(detectEncoding(bytes))
  if (utf8 !== null && !detected?.startsWith('utf-16')) return { text: utf8, encoding: 'utf-8', warnings: [] }

  const encoding = detected ?? 'windows-1252'
  const guess = `The text does not say how it is encoded; it was read as ${encoding}, which is what it looks like.`
  const wrong = `The text says that it is UTF-8, and is not; it was read as ${encoding}, which is what it looks like.`
  return { text: decode(bytes, encoding), encoding, warnings: [declared === null ? guess : wrong] }
}

function told(bytes: Uint8Array, encoding: string): DecodedText {
  const text = decode(bytes, encoding)
  const warnings = text.includes('\uFFFD')
    ? [`Some signs could not be read as ${encoding}, which is what the text says it is.`]
    : []
  return { text, encoding, warnings }
}

function byteOrderMark([first, second, third]: Uint8Array): {
  readonly encoding: string
  readonly length: number
} | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}
