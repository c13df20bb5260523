/** Browsers and extensions write into a page where it was saved from: in a comment near its beginning. */
const savedFrom = [/saved from url=\(\d+\)\s*(https?:\/\/[^\s>]+)/i, /SingleFile\s+url:\s*(https?:\/\/\S+)/i]
const beginning = 20_000

/** The address that a saved page gives as its own; null where it gives none. */
export function savedAddress(html: string): string | null {
  for (const pattern of savedFrom) {
    const address = webAddress(pattern.exec(html.slice(0, beginning))?.[1], null)
    if (address !== null) return address
  }
  return null
}

/** An address made whole, when it is one of the web; null for any other. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  if (address == null || address.trim() === '') return null
  const url = whole(address.trim(), base)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null
}

/**
 * What a link leads to: a whole address of the web or for mail, a place in the page (`#note`), or as it stands where the base
 * is not known. Null for `javascript:` and everything else that is not to be followed.
 */
export function linkAddress(href: string, base: string | null): string | null {
  const address = href.trim()
  if (address === '') return null
  if (address.startsWith('#')) return address
  const url = whole(address, base)
  if (url !== null) return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
  return /^[\p{C}\s]*[a-z][a-z0-9+.\-\p{C}\s]*:/iu.test(address) ? null : address
}

function whole(address: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(address) : new URL(address, base)
  } catch {
    return null
  }
}
