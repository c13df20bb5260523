import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Protocol } from 'electron'
import { PactaError } from '../core/result'
import type { ArticleImage } from './article-images'
import { type Home, scheme } from './home'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** What the page may load and do: its own script, style, fonts and images, and nothing from anywhere else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
}

/** Every file that may be served: its address, and where it lies. */
export type ServedFiles = ReadonlyMap<string, string>

/**
 * Lists the regular files of a folder whose kind is known, by the address each is served at. Links are left out.
 * The list is made once: no path is ever formed from a request, so there is nothing to traverse.
 * Throws `missing` where there is no `index.html`.
 */
export function listServedFiles(folder: string, home: Home): ServedFiles {
  const files = existsSync(folder) ? [...walk(folder)].filter(path => Object.hasOwn(types, extname(path))) : []
  const served = new Map(files.map(path => [addressOf(relative(folder, path), home), path]))
  if (served.has(home.page)) return served
  throw new PactaError(
    'missing',
    `The files of Pacta’s window are missing from ${folder}. Build or install Pacta again.`,
  )
}

function addressOf(path: string, home: Home): string {
  return `${home.origin}/${path.split(sep).map(encodeURIComponent).join('/')}`
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield path
  }
}

/**
 * Answers `app:` requests with the listed files, exactly as they are named, and with the images of articles, by their path
 * below the page; refuses everything else.
 */
export function serveFiles(
  protocol: Pick<Protocol, 'handle'>,
  files: ServedFiles,
  readImage: (path: string) => Promise<ArticleImage | null>,
): void {
  protocol.handle(scheme, async ({ method, url }) => {
    if (method !== 'GET') return refusal()
    const path = files.get(url)
    if (path === undefined) {
      const image = await readImage(url.replace(/^app:\/\/pacta\//, ''))
      return image === null ? refusal() : answer(image.bytes, image.type)
    }
    return answer(new Uint8Array(await readFile(path)), types[extname(path)] ?? 'application/octet-stream')
  })
}

const refusal = () => new Response('Not found', { status: 404, headers })
const answer = (bytes: Uint8Array, type: string) =>
  new Response(bytes, { headers: { ...headers, 'Content-Type': type } })
