/** The bytes of a part as it was before it was made fit for mail (RFC 2045, section 6). `body` has one unit for each byte. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(name === 'quoted-printable' ? quotedPrintable(body) : body, 'latin1')
}

/** White space at the end of a line was added on the way; a line that ends with `=` goes on in the next. */
function quotedPrintable(body: string): string {
  const lines = body.split('\n').map(withoutEnd)
  const joined = lines.map((line, at) =>
    line.endsWith('=') ? line.slice(0, -1) : at < lines.length - 1 ? `${line}\r\n` : line,
  )
  return joined
    .join('')
    .replace(/=([\dA-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function withoutEnd(line: string): string {
  let end = line.length
  while (end > 0 && ' \t\r'.includes(line[end - 1] ?? '')) end--
  return line.slice(0, end)
}
