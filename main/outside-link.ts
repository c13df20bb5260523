const mailFields = new Set(['subject', 'body', 'cc', 'bcc', 'to'])

/**
 * The address as it may be handed to the system, or null when it may not be: only http, https and mailto leave Pacta.
 * What is returned is the parsed form, so that the reader is asked about exactly what will be opened:
 * look-alike letters in a host show as `xn--…`, odd slashes and case are gone.
 */
export function outsideAddress(address: string): string | null {
  const url = /^(https?:\/\/|mailto:)/i.test(address) && !hasUnwritable(address) ? parse(address) : null
  if (url === null) return null
  const allowed = url.protocol === 'mailto:' ? isPlainMail(url) : isPlainWeb(url)
  return allowed ? url.href : null
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** Control characters, white space, backslashes and direction marks: parsers and eyes disagree about them. */
function hasUnwritable(address: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\s\\]/u.test(address)
}

/** A name before the host (`https://un.org@evil.example`) is there to deceive. */
function isPlainWeb(url: URL): boolean {
  return url.hostname !== '' && url.username === '' && url.password === ''
}

/** Some mail programs take an `attach` field for a file to send along; escaped control characters forge header lines. */
function isPlainMail(url: URL): boolean {
  const fields = [...url.searchParams.keys()]
  return url.hash === '' && url.pathname.includes('@') && !/%[01]|%7f/i.test(url.pathname) && fields.every(isMailField)
}

function isMailField(name: string): boolean {
  return mailFields.has(name.toLowerCase())
}
