import { PactaError } from '../../core/result'
import { webAddress } from '../html/base-address'
import type { Limits } from '../limits'
import { isPrivateHost } from './private-host'
import { connectionProblem, saveInstead, statusProblem, tooSlow } from './web-problem'

/** The one use of the network there is: a request that follows no redirect. Node's own `fetch` does it. */
export type Fetch = (address: string, options: RequestOptions) => Promise<Response>

export interface RequestOptions {
  readonly redirect: 'manual'
  readonly signal: AbortSignal
  /** What is wanted; nothing about the reader. */
  readonly headers: { readonly accept: string }
}

export interface FetchOptions {
  readonly fetch: Fetch
  readonly limits: Limits
  readonly signal?: AbortSignal | undefined
}

export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** The one at which the bytes were in the end. */
  readonly address: string
}

interface Wanted extends FetchOptions {
  readonly accept: string
  readonly mostBytes: number
}

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * What is at an address of the web, within limits of size and time. A redirect is followed to `http` and `https` only, and
 * none leads from the web into the reader's own network. Throws `PactaError` with the cure, and the signal's reason once
 * that is aborted.
 */
export async function fetchBytes(address: string, { signal, limits, ...wanted }: Wanted): Promise<Fetched> {
  const request = new AbortController()
  const cancel = () => request.abort(signal?.reason)
  const timer = setTimeout(() => request.abort(tooSlow(address, limits)), limits.milliseconds)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', cancel)
  try {
    const { response, at } = await follow(address, wanted, request.signal)
    const bytes = await readBody(response, at, wanted.mostBytes)
    return { bytes, contentType: response.headers.get('content-type'), address: at }
  } catch (error) {
    request.signal.throwIfAborted()
    throw error instanceof PactaError ? error : connectionProblem(address, error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

type Asked = Pick<Wanted, 'fetch' | 'accept'>

async function follow(first: string, { fetch, accept }: Asked, signal: AbortSignal) {
  let at = first
  for (let count = 0; count <= mostRedirects; count++) {
    const response = await fetch(at, { redirect: 'manual', signal, headers: { accept } })
    const location = response.headers.get('location')
    if (!redirects.has(response.status) || location === null) {
      if (!response.ok) throw statusProblem(at, response.status)
      return { response, at }
    }
    await response.body?.cancel()
    at = redirected(at, location)
  }
  throw new PactaError('missing', `${first} leads from one address to the next without end. ${saveInstead}`)
}

function redirected(from: string, location: string): string {
  const to = webAddress(location, from)
  const leadsInside = (address: string) => isPrivateHost(new URL(address).hostname)
  if (to === null || (leadsInside(to) && !leadsInside(from))) {
    throw new PactaError('denied', `${from} leads to ${location}, where Pacta does not follow. ${saveInstead}`)
  }
  return to
}

/** The body as it comes in; one that grows beyond the limit is not waited for. */
async function readBody({ body, headers }: Response, address: string, most: number): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > most) {
    await body?.cancel()
    throw tooMuch(address, most)
  }
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const piece: Uint8Array = next.value
    length += piece.length
    if (length > most) {
      await reader?.cancel()
      throw tooMuch(address, most)
    }
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

function tooMuch(address: string, most: number): PactaError {
  return new PactaError(
    'denied',
    `${address} has more than ${Math.round(most / 1024 / 1024)} MB, and Pacta takes in no more. Save the part that you need in a file of its own.`,
  )
}
