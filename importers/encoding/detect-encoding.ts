import { analyse } from 'chardet'

/** Bytes that are looked at: more do not make the guess better, and take time. */
const sample = 256 * 1024
/** Of those, the text between tags. */
const mostText = 64 * 1024

/**
 * What text that is not UTF-8 seems to be encoded in, by the frequencies of its letters (the detector of ICU); null when
 * nothing speaks for anything.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes.subarray(0, sample))
  if (wide !== null) return wide
  const [best] = analyse(textBetweenTags(bytes)).filter(({ name }) => !/^(?:UTF-|ASCII)/.test(name))
  return best?.name ?? null
}

/** UTF-16 without a mark: in most languages every second byte of spaces, digits and signs is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0] as [number, number]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[(at & 1) as 0 | 1]++
  })
  const [even, odd] = zeros
  const enough = bytes.length / 20
  if (odd > enough && odd > 10 * even) return 'utf-16le'
  return even > enough && even > 10 * odd ? 'utf-16be' : null
}

/** Tags, styles and scripts are ASCII and say nothing. No encoding of the web uses `<` within a character. */
function textBetweenTags(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sample)).toString('latin1')
  let skipped: string | null = null
  const pieces: string[] = []
  for (const piece of page.split('<')) {
    const [name = ''] = /^\/?\w*/.exec(piece) ?? []
    if (skipped !== null && name.toLowerCase() !== `/${skipped}`) continue
    skipped = /^(?:script|style)$/i.test(name) ? name.toLowerCase() : null
    if (skipped === null) pieces.push(piece.slice(piece.indexOf('>') + 1))
  }
  const text = pieces.join(' ').replace(/\s+/g, ' ')
  return Buffer.from((text.trim() === '' ? page : text).slice(0, mostText), 'latin1')
}
