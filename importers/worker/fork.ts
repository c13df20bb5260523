import { fork } from 'node:child_process'
import type { StartProcess } from './import-process'
import type { FromWorker } from './messages'

/** For JavaScript's objects; what an import has of bytes is bounded by its limits. */
const usualMegabytes = 1024

/** Starts the built worker as a process of Node's, which dies when it needs more memory than this. */
export const forkWorker =
  (file: string, memoryMegabytes = usualMegabytes): StartProcess =>
  () => {
    const child = fork(file, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryMegabytes}`],
      // A process that dies of memory writes pages about it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const ended = new Promise<void>(resolve => {
      child.on('error', () => resolve())
      child.on('exit', () => resolve())
    })
    // The program that waits for nothing else may end.
    child.unref()
    child.channel?.unref()
    return {
      send: message => void child.send(message, () => {}),
      onMessage: listener => void child.on('message', message => listener(message as FromWorker)),
      onExit: listener => void ended.then(listener),
      kill: () => void child.kill('SIGKILL'),
    }
  }
