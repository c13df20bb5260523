import type { LibraryEntry } from '../shelf/library-entry'
import type { ImportedFields } from './imported'

/** An article of the library that seems to be a copy of the same page. */
export interface Twin {
  readonly entry: LibraryEntry
  /** Whether both have the same address; else it is only their title, publisher and day that are the same. */
  readonly isCertain: boolean
}

/** The twin of a page in a library: by its address, or where one of them has none, by title, publisher and day. */
export function findTwin(fields: ImportedFields, entries: Iterable<LibraryEntry>): Twin | null {
  const address = fields.url && addressKey(fields.url)
  const heading = headingKey(fields)
  let byHeading: LibraryEntry | null = null
  for (const entry of entries) {
    if (address !== null && entry.url !== null && addressKey(entry.url) === address) return { entry, isCertain: true }
    if (headingKey(entry) === heading && (entry.url === null || address === null)) byHeading ??= entry
  }
  return byHeading && { entry: byHeading, isCertain: false }
}

/** Parts of an address that say who led a reader to a page, not which page it is. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|ref_src|smid|share)$/i

const parts = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]+)([^?#]*)\??([^#]*)/i

/** An address without what does not tell pages apart: scheme, `www`, fragment, tracking, a slash at the end. */
export function addressKey(address: string): string {
  const [, host = '', path = '', query = ''] = parts.exec(address) ?? []
  if (host === '') return address
  const telling = query.split('&').filter(pair => pair !== '' && !tracking.test(pair.replace(/=.*/s, '')))
  return `${host.toLowerCase()}${path.replace(/\/+$/, '')}?${telling.sort().join('&')}`
}

function headingKey({
  title,
  publisher,
  published,
}: Pick<ImportedFields, 'title' | 'publisher' | 'published'>): string {
  const plain = (words: string | null) =>
    (words ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return [plain(title), plain(publisher), published?.slice(0, 10) ?? ''].join('\n')
}
