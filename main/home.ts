import { PactaError } from '../core/result'

/** Where the windows' page comes from; nothing else may ask the main process for anything. */
export interface Home {
  readonly page: string
  /** As Chromium writes the origin of a frame. */
  readonly origin: string
  /** True while Vite serves the page, with its tools. */
  readonly developing: boolean
}

export const scheme = 'app'
const host = 'pacta'

/** The page as built, served by `main/protocol.ts`. */
export const builtHome: Home = {
  page: `${scheme}://${host}/index.html`,
  origin: `${scheme}://${host}`,
  developing: false,
}

/**
 * The home of a development server on this machine, or the built one when there is no address.
 * Throws `invalid` for a server elsewhere: its page would be trusted like our own.
 */
export function homeFor(devUrl: string | undefined): Home {
  if (devUrl === undefined || devUrl === '') return builtHome
  const { origin, protocol, hostname } = new URL(devUrl)
  if (protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    throw new PactaError('invalid', `The development server must run on this computer; ${devUrl} does not.`)
  return { page: `${origin}/`, origin, developing: true }
}
