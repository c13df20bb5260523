import { type Api, type EventName, type Events, type Method, methods, type Wire } from '../core/contract'
import { type Reply, unwrap } from '../core/result'

declare global {
  interface Window {
    /** Put there by the preload; absent when the page is opened outside the app. */
    readonly pacta?: Wire
  }
}

/** The library as a window sees it. */
export interface Connection {
  /** Plain asynchronous requests that throw `PactaError`, whatever carried them. */
  readonly api: Api
  /** Calls `listener` at every event of that name until the function returned is called. */
  readonly on: <E extends EventName>(name: E, listener: (payload: Events[E]) => void) => () => void
}

/** The library behind a wire. */
export function connect(wire: Wire): Connection {
  const call = (method: Method) => {
    const send = wire.requests[method] as (...args: unknown[]) => Promise<Reply<unknown>>
    return async (...args: unknown[]) => unwrap(await send(...args))
  }
  const api = Object.fromEntries(methods.map(method => [method, call(method)])) as unknown as Api
  return { api, on: (name, listener) => wire.events[name](listener) }
}
