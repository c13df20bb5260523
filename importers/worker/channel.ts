import process from 'node:process'
import type { FromWorker, ToWorker } from './messages'

/** How the process that imports speaks with the one that started it. */
export interface Channel {
  send(message: FromWorker): void
  onMessage(listener: (message: ToWorker) => void): void
}

/** As Electron gives it to a utility process. */
interface ParentPort {
  postMessage(message: FromWorker): void
  on(event: 'message', listener: (event: { readonly data: ToWorker }) => void): void
}

/** The way to whoever started this process: Electron, or Node with `fork`. Throws where nobody did. */
export function parentChannel(): Channel {
  const port = parentPort(process)
  if (port) {
    return {
      send: message => port.postMessage(message),
      onMessage: listener => port.on('message', ({ data }) => listener(data)),
    }
  }
  if (!process.send) throw new Error('This program imports for Pacta and does nothing by itself.')
  // Nobody is left to answer to.
  process.on('disconnect', () => process.exit())
  return {
    send: message => process.send?.(message),
    onMessage: listener => process.on('message', message => listener(message as ToWorker)),
  }
}

const parentPort = (of: object): ParentPort | null => ('parentPort' in of ? (of.parentPort as ParentPort | null) : null)
