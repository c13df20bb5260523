import process from 'node:process'

/** How a process speaks with the one that started it. */
export interface Parent<Sent, Received> {
  send(message: Sent): void
  onMessage(listener: (message: Received) => void): void
}

/** As Electron gives it to a utility process. */
interface ParentPort<Sent, Received> {
  postMessage(message: Sent): void
  on(event: 'message', listener: (event: { readonly data: Received }) => void): void
}

/** The way to whoever started this process: Electron, or Node with `fork`. Throws where nobody did. */
export function parent<Sent, Received>(): Parent<Sent, Received> {
  const { parentPort: port } = process as { readonly parentPort?: ParentPort<Sent, Received> | null }
  if (port) {
    return {
      send: message => port.postMessage(message),
      onMessage: listener => port.on('message', ({ data }) => listener(data)),
    }
  }
  if (!process.send) throw new Error('This program works for Pacta and does nothing by itself.')
  // Nobody is left to answer to.
  process.on('disconnect', () => process.exit())
  return {
    send: message => process.send?.(message),
    onMessage: listener => process.on('message', message => listener(message as Received)),
  }
}
