import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Files } from './files'
import { jsonFile } from './json-file'
import { orReport, type Problems } from './problems'

export interface ReplicaJsonOptions<T> {
  readonly files: Files
  readonly problems: Problems
  /** The folder that holds a file for each device: `REPLICA.json`. */
  readonly folder: string
  /** This device's. */
  readonly replica: string
  readonly readOnly: boolean
  readonly parse: (json: unknown) => T
  readonly empty: T
  /** What is used where this device's file is damaged, for the message. */
  readonly instead: string
}

/** A small JSON file for each device of a library, under lowdb. */
export interface ReplicaJson<T> {
  readonly own: () => T
  /** Those of the other devices that can be read, by replica; they are read anew each time. */
  others(): Promise<readonly { readonly replica: string; readonly data: T }[]>
  /** Resolves once this device's file is on disk. Throws `storage`; the data counts all the same. */
  write(data: T): Promise<void>
}

/** Opens this device's file in a folder of such files; it is made with the first write. */
export async function openReplicaJson<T>(options: ReplicaJsonOptions<T>): Promise<ReplicaJson<T>> {
  const { files, problems, folder, replica, readOnly, parse, empty, instead } = options
  const fileOf = (name: string, isOwn: boolean) =>
    jsonFile<T>(join(folder, `${name}.json`), { files, problems, parse, instead, readOnly: readOnly || !isOwn })
  const db = new Low<T>(fileOf(replica, true), empty)
  await orReport(problems, () => db.read())
  let last: Promise<void> = Promise.resolve()
  /** The write that has not begun yet: it takes every change until then with it. */
  let next: Promise<void> | null = null
  const write = async () => {
    next = null
    if (!readOnly) await db.write()
  }
  return {
    own: () => db.data,
    async others() {
      const names = (await orReport(problems, () => files.list(folder))) ?? []
      const replicas = names
        .flatMap(name => /^(\w[\w-]*)\.json$/.exec(name)?.[1] ?? [])
        .filter(name => name !== replica)
      const read = await Promise.all(
        replicas.map(async name => ({
          replica: name,
          data: await orReport(problems, () => fileOf(name, false).read()),
        })),
      )
      return read.flatMap(({ replica: name, data }) => (data === null ? [] : [{ replica: name, data }]))
    },
    write(data) {
      db.data = data
      next ??= last.then(write, write)
      last = next
      return next
    },
  }
}
