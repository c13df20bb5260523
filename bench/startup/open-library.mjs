import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLibrary } from '../../core/library.ts'
import { forkChild } from '../../processes/fork.ts'
import { diskPorts } from '../../store/disk-ports.ts'
import { createProblems } from '../../store/problems.ts'

const searchWorker = fileURLToPath(new URL('../../out/search/worker.cjs', import.meta.url))

/** A library on disk as the program opens it, without the program. */
export async function openLibrary(folder) {
  const host = { now: Date.now, newId: () => randomUUID().replaceAll('-', ''), announce() {} }
  const ports = await diskPorts({
    library: folder,
    userData: path.join(folder, 'device'),
    source: folder,
    host,
    program: 'bench',
    replica: 'bench',
    problems: createProblems(),
    startSearch: forkChild(searchWorker),
    searchLost() {},
  })
  return { library: createLibrary(ports), close: ports.close }
}
