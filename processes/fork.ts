import { fork } from 'node:child_process'
import type { StartChild } from './child'

/** For JavaScript's objects. */
const usualMegabytes = 1024

/** Starts a built program as a process of Node's, which dies when it needs more memory than this. */
export const forkChild =
  <Sent extends object, Received>(file: string, memoryMegabytes = usualMegabytes): StartChild<Sent, Received> =>
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
    return {
      send: message => void child.send(message, () => {}),
      onMessage: listener => void child.on('message', message => listener(message as Received)),
      onExit: listener => void ended.then(listener),
      kill: () => void child.kill('SIGKILL'),
    }
  }
