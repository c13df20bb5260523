import { imageKind } from './images/image-kind'

/** Kinds of file that are known by their first bytes, here as Latin-1, and what can be done about each. */
interface Foreign {
  readonly starts: readonly string[]
  /** Words that stand near the beginning too. */
  readonly holds?: string
  readonly says: string
}

const image = 'It is an image. Have a program recognise the text in it (OCR), and import what it makes.'
const office = 'It is a document of an office program. Save it there as HTML or PDF, and import that.'
const zip = 'PK\x03\x04'

const kinds: readonly Foreign[] = [
  { starts: ['II*\0', 'MM\0*'], says: image },
  { starts: [zip], holds: '[Content_Types].xml', says: office },
  { starts: [zip], holds: 'application/vnd.oasis', says: office },
  { starts: ['\xd0\xcf\x11\xe0'], says: office },
  {
    starts: [zip, 'PK\x05\x06', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'],
    says: 'It is an archive of files. Unpack it, and import the files in it.',
  },
  {
    starts: ['{\\rtf'],
    says: 'It is a document in RTF. Open it in an office program, save it as HTML or PDF, and import that.',
  },
]

const kindle = 'It is a book for Kindle. Convert it to EPUB, and import that.'
const noText = 'It is not a text: it holds bytes that no text has. Import web pages, Markdown, plain text, EPUB or PDF.'

const beginning = 4096

/** Why bytes cannot be read as a text, in a sentence with the cure; null where they can. */
export function foreignKind(bytes: Uint8Array): string | null {
  if (imageKind(bytes) !== null) return image
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, beginning)).toString('latin1')
  const known = kinds.find(
    ({ starts, holds = '' }) => starts.some(start => head.startsWith(start)) && head.includes(holds),
  )
  if (known) return known.says
  if (isText(bytes.subarray(0, beginning))) return null
  return head.includes('BOOKMOBI') ? kindle : noText
}

/** No text has control characters, but for zeros in every second byte where it is UTF-16. */
function isText(bytes: Uint8Array): boolean {
  const zeros: [number, number] = [0, 0]
  let controls = 0
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[(at & 1) as 0 | 1]++
    else if (byte < 0x20 && !spacing.has(byte)) controls++
  })
  const [less, more] = [Math.min(...zeros), Math.max(...zeros)]
  const isWide = more > bytes.length / 20 && less <= more / 10
  return controls <= bytes.length / 100 && (more === 0 || isWide || startsWide(bytes))
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of ISO-2022. */
const spacing = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

const startsWide = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
