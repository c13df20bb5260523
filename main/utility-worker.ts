import { utilityProcess } from 'electron'
import type { ImportProcess, StartProcess } from '../importers/worker/import-process'

/** Of JavaScript's objects, as for the process that a terminal starts. */
const memoryMegabytes = 1024

/** Starts a built worker as a process of Electron's, without this one's environment. */
export const utilityWorker =
  (file: string): StartProcess =>
  (): ImportProcess => {
    const child = utilityProcess.fork(file, [], {
      serviceName: 'Pacta Import',
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
