import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createLibrary } from '../../core/library.ts'
import { diskPorts } from '../../store/disk-ports.ts'
import { createProblems } from '../../store/problems.ts'

/** A library on disk as the program opens it, without the program. */
export async function openLibrary(folder) {
  const host = { now: Date.now, newId: () => randomUUID().replaceAll('-', ''), announce() {} }
  const userData = path.join(folder, 'device')
  const options = { library: folder, userData, source: folder, host, replica: 'bench', problems: createProblems() }
  const ports = await diskPorts(options)
  return { library: createLibrary(ports), close: ports.annotations.close }
}
