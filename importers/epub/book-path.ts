/**
 * The path in an archive to which a reference in one of its files leads, without what follows `#`; null where it leads out
 * of the book, to the web or to nowhere.
 */
export function bookPath(from: string, reference: string): string | null {
  try {
    const base = new URL(from.split('/').map(encodeURIComponent).join('/'), root)
    const url = new URL(reference.trim(), base)
    return url.origin === root ? decodeURIComponent(url.pathname).slice(1) : null
  } catch {
    return null
  }
}

/** No address of the web can begin like this: the name is kept for that (RFC 2606). */
const root = 'http://book.invalid'
