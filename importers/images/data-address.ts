/** The bytes in a `data:` address (RFC 2397); null for one that is not well formed. */
export function dataAddressBytes(address: string): Uint8Array | null {
  const comma = address.indexOf(',')
  if (!/^data:/i.test(address) || comma < 0) return null
  const head = address.slice(0, comma)
  if (/;\s*base64\s*$/i.test(head)) {
    const digits = unescaped(address.slice(comma + 1))
    return digits === null ? null : Buffer.from(digits, 'base64')
  }
  const text = unescaped(address.slice(comma + 1))
  return text === null ? null : Buffer.from(text, 'utf8')
}

function unescaped(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
