/** What windows-1252 has where Latin-1 has control characters; some runtimes read the one as the other. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The name in the Encoding Standard of what a page calls its encoding; null for no encoding. */
export function encodingNamed(label: string | null | undefined): string | null {
  if (label == null) return null
  // The one label that runtimes do not know; browsers read such pages as this.
  if (/^\s*x-user-defined\s*$/i.test(label)) return 'windows-1252'
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Bytes as text; what cannot be read is U+FFFD. A byte order mark is not looked for. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, control => windows1252[control.charCodeAt(0) - 0x80] ?? control)
}

/** Bytes as text when they are UTF-8 to the last; null for any others. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
