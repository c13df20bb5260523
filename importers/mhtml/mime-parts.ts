import type { Limits } from '../limits'
import { decodeTransfer } from './transfer-encoding'

/** A file within a message (RFC 2045, RFC 2557). */
export interface MimePart {
  /** Whole, with its parameters: `text/html; charset=utf-8`. */
  readonly contentType: string
  /** Where it was on the web, or what the others call it; null where the message does not say. */
  readonly location: string | null
  /** Without angle brackets: what `cid:` addresses name. */
  readonly id: string | null
  readonly bytes: Uint8Array
}

export interface MimeMessage {
  readonly headers: ReadonlyMap<string, string>
  /** Its files in their order; those of messages in it are among them. */
  readonly parts: readonly MimePart[]
}

/** Messages in messages: browsers write one, mail programs two or three. */
const deepest = 8

/** Takes a message apart; null for what is none. More parts than the limit are left out. */
export function readMime(bytes: Uint8Array, { parts: most }: Pick<Limits, 'parts'>): MimeMessage | null {
  // One unit for each byte, so that places in the text are places in the file.
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { headers, body } = splitHeaders(message.replace(/^\s+/, ''))
  if (boundaryOf(headers) === null) return null
  const parts: MimePart[] = []

  const take = (entity: Entity, depth: number) => {
    const boundary = boundaryOf(entity.headers)
    if (boundary === null || depth > deepest) parts.push(toPart(entity))
    else for (const inner of entitiesIn(entity.body, boundary)) if (parts.length < most) take(inner, depth + 1)
  }
  take({ headers, body }, 0)
  return { headers, parts }
}

interface Entity {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function splitHeaders(text: string): Entity {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const headers = new Map<string, string>()
  // A line that begins with white space goes on with the one before it.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function* entitiesIn(body: string, boundary: string): Generator<Entity> {
  const border = `--${boundary}`
  let start = borderAfter(body, border, 0)
  while (start !== null && !body.startsWith('--', start + border.length)) {
    const end = borderAfter(body, border, start + border.length)
    const text = body.slice(start + border.length, end ?? body.length)
    // The line breaks at either end belong to the border.
    yield splitHeaders(text.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, ''))
    start = end
  }
}

/** Where a border stands at the beginning of a line, from a place on. */
function borderAfter(body: string, border: string, from: number): number | null {
  for (let at = body.indexOf(border, from); at >= 0; at = body.indexOf(border, at + 1)) {
    if (at === 0 || body[at - 1] === '\n') return at
  }
  return null
}

function boundaryOf(headers: ReadonlyMap<string, string>): string | null {
  const type = headers.get('content-type') ?? ''
  if (!/^multipart\//i.test(type)) return null
  const [, quoted, plain] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  return quoted ?? plain ?? null
}

function toPart({ headers, body }: Entity): MimePart {
  return {
    contentType: headers.get('content-type') ?? 'text/plain',
    location: headers.get('content-location')?.replace(/\s/g, '') ?? null,
    id: headers.get('content-id')?.replace(/^<|>$/g, '') ?? null,
    bytes: decodeTransfer(body, headers.get('content-transfer-encoding') ?? '8bit'),
  }
}
