/** Letters that Unicode does not take apart, as they are written without the marks. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** Accents and vowel points, which many leave out, and whatever is no letter, digit or mark. Vowel signs stay. */
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|[^\p{L}\p{N}\p{M}]/gu

/** A word as it is compared: in small letters, without accents, in one width. */
export function foldWord(written: string): string {
  if (isAscii(written)) return written.toLowerCase()
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(leftOut, '')
    .replace(/[ßæœøłđı]/g, letter => plain[letter] ?? letter)
    .normalize('NFC')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}
