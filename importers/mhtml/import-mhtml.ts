import { cannotImport } from '../cannot-import'
import { importHtml } from '../html/import-html'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { type MimeMessage, type MimePart, readMime } from './mime-parts'

/**
 * Imports a page that a browser saved with all that belongs to it in one file (MHTML, RFC 2557). Throws `damaged` for a file
 * that is no such message, or that has no page in it.
 */
export async function importMhtml(source: Source, limits: Limits): Promise<ImportedArticle> {
  const { name } = source
  const message = readMime(source.bytes, limits)
  const page = message && mainPage(message)
  if (!page) throw cannotImport(source, 'It is not a saved web page, or it was cut short. Save the page again.')

  const address =
    webLocation(page.location) ?? webLocation(message.headers.get('snapshot-content-location')) ?? source.address
  const files = byAddress(message.parts, address)
  const beside = async (path: string) => files.get(keyOf(path, address)) ?? null
  const { bytes, contentType } = page
  return { ...(await importHtml({ name, bytes, contentType, address, beside }, limits)), importer: 'mhtml' }
}

/** The page that the message is about; the largest of its frames where it is nothing but frames. */
function mainPage({ headers, parts }: MimeMessage): MimePart | null {
  const pages = parts.filter(({ contentType }) => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType))
  const [, start] = /start\s*=\s*"?<?([^">;\s]+)/i.exec(headers.get('content-type') ?? '') ?? []
  const root = pages.find(({ id }) => id !== null && id === start) ?? pages[0]
  if (!root || !/<frameset\b/i.test(Buffer.from(root.bytes).toString('latin1'))) return root ?? null
  return pages.filter(page => page !== root).sort((one, other) => other.bytes.length - one.bytes.length)[0] ?? root
}

/** The first part of an address counts. */
function byAddress(parts: readonly MimePart[], base: string | null): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const { id, location, bytes } of parts) {
    for (const key of [
      id === null ? null : keyOf(`cid:${id}`, null),
      location === null ? null : keyOf(location, base),
    ]) {
      if (key !== null && !files.has(key)) files.set(key, bytes)
    }
  }
  return files
}

/** An address as the parts of a message are found by it: whole, without the place in the file. */
function keyOf(address: string, base: string | null): string {
  try {
    const url = base === null ? new URL(address) : new URL(address, base)
    url.hash = ''
    return url.href
  } catch {
    return address
  }
}

const webLocation = (location: string | null | undefined) => (location && /^https?:/i.test(location) ? location : null)
