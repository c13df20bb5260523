import { utilityProcess } from 'electron'
import type { StartChild } from '../processes/child'

/** Of JavaScript's objects, as for the process that a terminal starts. */
const memoryMegabytes = 1024

/** Starts a built program as a process of Electron's, without this one's environment. `name` is what system monitors show. */
export const utilityChild =
  <Sent, Received>(file: string, name: string): StartChild<Sent, Received> =>
  () => {
    const child = utilityProcess.fork(file, [], {
      serviceName: name,
      execArgv: [`--max-old-space-size=${memoryMegabytes}`],
      stdio: 'ignore',
      env: {},
    })
    const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
    return {
      send: message => child.postMessage(message),
      onMessage: listener => void child.on('message', listener),
      onExit: listener => void ended.then(listener),
      kill: () => void child.kill(),
    }
  }
