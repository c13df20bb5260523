import type { Fetch } from '../../../../importers/web/fetch-bytes'

/** What a server answers: a page, a status, or where to go instead. */
type Answer = string | Uint8Array | { readonly status: number; readonly location?: string }

/** The web as a test has it, by address, and what was asked of it. An address that is not there cannot be reached. */
export function memoryWeb(answers: Readonly<Record<string, Answer>>): {
  readonly fetch: Fetch
  readonly asked: string[]
} {
  const asked: string[] = []
  return {
    asked,
    async fetch(address) {
      asked.push(address)
      const answer = answers[address]
      if (answer === undefined) throw noSuchHost()
      if (typeof answer === 'string')
        return new Response(answer, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      if (answer instanceof Uint8Array) return new Response(Buffer.from(answer))
      return new Response(null, {
        status: answer.status,
        headers: answer.location ? { location: answer.location } : {},
      })
    },
  }
}

/** As Node's `fetch` says that there is no connection. */
function noSuchHost(): Error {
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
  return new TypeError('fetch failed', { cause })
}
