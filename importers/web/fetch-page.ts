import { PactaError } from '../../core/result'
import { nothingBeside, type Source } from '../source'
import { type FetchOptions, fetchBytes } from './fetch-bytes'

const accept = 'text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/*;q=0.9,*/*;q=0.5'

/**
 * The page at an address as a reader types it. Its images are not fetched: what the import reports as missing can be, with
 * `fetchImages`. Throws `invalid` for an address that is none, otherwise as `fetchBytes` does.
 */
export async function fetchPage(typed: string, options: FetchOptions): Promise<Source> {
  const wanted = { ...options, accept, mostBytes: options.limits.bytes }
  const { bytes, contentType, address } = await fetchBytes(pageAddress(typed), wanted)
  return { name: nameIn(address), bytes, contentType, address, beside: nothingBeside }
}

function pageAddress(typed: string): string {
  const written = typed.trim()
  const url = parsed(/^[a-z][a-z\d+.-]*:(?!\d)/i.test(written) ? written : `https://${written}`)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new PactaError('invalid', 'This is no address of a page. One begins with https:// or http://.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new PactaError(
      'invalid',
      'The address holds a user’s name or password. Take it out, or save the page in a browser.',
    )
  }
  return url.href
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** The last part of an address, or the server's name where it has no parts. */
function nameIn(address: string): string {
  const { hostname, pathname } = new URL(address)
  const last = pathname.split('/').findLast(part => part !== '')
  try {
    return last === undefined ? hostname : decodeURIComponent(last)
  } catch {
    return hostname
  }
}
