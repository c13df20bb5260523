import { PactaError } from '../../core/result'
import type { Limits } from '../limits'

/** The way that is always open: a browser can go where Pacta does not. */
export const saveInstead = 'Open it in a browser, save the page there, and import the file.'

const noConnection = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'EHOSTDOWN'],
  ...['ERR_INTERNET_DISCONNECTED', 'ERR_NAME_NOT_RESOLVED', 'ERR_NETWORK_CHANGED', 'ERR_ADDRESS_UNREACHABLE'],
])

/** What is wrong when a server cannot be reached; whatever the system says of the reason decides. */
export function connectionProblem(address: string, error: unknown): PactaError {
  const { host } = new URL(address)
  const code = codeIn(error)
  if (noConnection.has(code)) {
    return new PactaError(
      'missing',
      `There is no connection to ${host}. Look whether this computer is online and the address is right, and try again.`,
    )
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return new PactaError(
      'denied',
      `${host} cannot prove that it is ${host}, so that nothing was fetched. ${saveInstead}`,
    )
  }
  return new PactaError(
    'missing',
    `${host} broke off the connection${code && ` (${code})`}. Try again later. ${saveInstead}`,
  )
}

/** What a server means that has no page to give. */
export function statusProblem(address: string, status: number): PactaError {
  if (status === 404 || status === 410) {
    return new PactaError('missing', `There is no page at ${address}. Look whether the address is complete.`)
  }
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) {
    return new PactaError('denied', `The server does not give ${address} to Pacta (${status}). ${saveInstead}`)
  }
  return new PactaError('missing', `The server cannot give ${address} now (${status}). Try again later. ${saveInstead}`)
}

export function tooSlow(address: string, { milliseconds }: Limits): PactaError {
  return new PactaError(
    'missing',
    `${address} did not arrive within ${Math.round(milliseconds / 1000)} s and was given up. Try again later. ${saveInstead}`,
  )
}

/** Node hides the system's code under `cause`, Chromium puts it into the message: `net::ERR_NAME_NOT_RESOLVED`. */
function codeIn(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return /net::(\w+)/.exec(error.message)?.[1] ?? codeIn(error.cause)
}
