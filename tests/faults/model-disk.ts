import { dirname } from 'node:path'
import type { Files, OpenFile } from '../../store/files'

/** The content of files by path, as it is found after a crash. */
export type DiskImage = ReadonlyMap<string, Uint8Array>

/** What a disk did, in its order. */
export interface Operation {
  /** Counted from 0. */
  readonly index: number
  readonly name: keyof Files | 'write' | 'sync' | 'close'
  readonly path: string
}

/** An error's code, or a write that takes half of the bytes. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'EMFILE' | 'short write'

export interface ModelDisk extends Files {
  /** Every content that the disk may have after a crash now. */
  crashStates(): Iterable<DiskImage>
  /** What a program finds that looks now. */
  image(): DiskImage
}

export interface ModelDiskOptions {
  readonly image?: DiskImage
  /** Asked before each operation; what it returns happens. */
  readonly fault?: (operation: Operation) => Fault | null
  /** Called after each operation. */
  readonly onOperation?: (operation: Operation) => void
}

interface Inode {
  readonly number: number
  /** What is on disk for certain. */
  synced: Uint8Array
  content: Uint8Array
}

/** A change of names in a folder that is not on disk for certain. */
interface NameChange {
  readonly folder: string
  readonly apply: (names: Map<string, Inode>) => void
}

/**
 * A file system in memory that keeps apart what a program sees and what is on disk for certain. What POSIX promises holds
 * and nothing more, and what is asked for at the same time may be done in any order: data is safe after its file was synced, names after their folder was. After a sync that failed the
 * data of the file is lost, though the program still sees it, and the next sync reports success (as on Linux, see
 * https://wiki.postgresql.org/wiki/Fsync_Errors).
 */
export function modelDisk({ image = new Map(), fault, onOperation }: ModelDiskOptions = {}): ModelDisk {
  const names = new Map<string, Inode>()
  const syncedNames = new Map<string, Inode>()
  let changes: NameChange[] = []
  let operations = 0
  let made = 0

  const newInode = (bytes: Uint8Array): Inode => {
    made += 1
    return { number: made, synced: bytes, content: bytes }
  }
  for (const [path, bytes] of image) {
    const inode = newInode(bytes)
    names.set(path, inode)
    syncedNames.set(path, inode)
  }

  const perform = async <T>(
    name: Operation['name'],
    path: string,
    work: (isShort: boolean) => T,
    whenFailing = () => {},
  ): Promise<T> => {
    const operation = { index: operations, name, path }
    operations += 1
    const happens = fault?.(operation) ?? null
    for (let turn = 0; turn < (operation.index * 7) % 5; turn++) await null
    try {
      if (happens === null || happens === 'short write') return work(happens === 'short write')
      whenFailing()
      throw systemError(happens)
    } finally {
      onOperation?.(operation)
    }
  }
  const change = (path: string, apply: NameChange['apply']) => {
    apply(names)
    changes.push({ folder: dirname(path), apply })
  }

  const openFile = (path: string, inode: Inode): OpenFile => ({
    write: bytes =>
      perform('write', path, isShort => {
        const taken = isShort ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes
        inode.content = join(inode.content, taken)
        return taken.length
      }),
    sync: () =>
      perform(
        'sync',
        path,
        () => {
          inode.synced = inode.content
          return [...names.values()].includes(inode)
        },
        () => {
          inode.synced = join(inode.synced, new Uint8Array(inode.content.length - inode.synced.length))
        },
      ),
    close: () => perform('close', path, () => {}),
  })

  return {
    read: path => perform('read', path, () => names.get(path)?.content.slice() ?? null),
    list: folder =>
      perform('list', folder, () => {
        const inside = [...names.keys()].filter(path => path.startsWith(`${folder}/`))
        return [...new Set(inside.map(path => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort()
      }),
    makeFolder: folder => perform('makeFolder', folder, () => {}),
    create: path =>
      perform('create', path, () => {
        if (names.has(path)) throw systemError('EEXIST')
        const inode = newInode(new Uint8Array())
        change(path, to => to.set(path, inode))
        return openFile(path, inode)
      }),
    reopen: (path, size) =>
      perform('reopen', path, () => {
        const inode = names.get(path)
        return inode?.content.length === size ? openFile(path, inode) : null
      }),
    rename: (from, to) =>
      perform('rename', to, () => {
        const inode = names.get(from)
        if (inode === undefined) throw systemError('ENOENT')
        change(to, among => {
          among.delete(from)
          among.set(to, inode)
        })
      }),
    remove: path =>
      perform('remove', path, () => {
        if (names.has(path)) change(path, among => among.delete(path))
      }),
    syncFolder: folder =>
      perform('syncFolder', folder, () => {
        for (const change of changes) if (change.folder === folder) change.apply(syncedNames)
        changes = changes.filter(change => change.folder !== folder)
      }),
    mark: path =>
      perform('mark', path, () => {
        const inode = names.get(path)
        return inode === undefined ? null : `${inode.number}:${inode.content.length}`
      }),
    image: () => new Map([...names].map(([path, { content }]) => [path, content])),
    *crashStates() {
      for (const some of subsets(changes)) {
        const left = new Map(syncedNames)
        for (const { apply } of some) apply(left)
        for (const survivor of survivors) {
          yield new Map([...left].map(([path, inode]) => [path, survivor(inode)]))
        }
      }
    },
  }
}

/** What may be left of data that was not synced: nothing, a part, zeros in its place, all. */
const survivors: readonly ((inode: Inode) => Uint8Array)[] = [
  ({ synced }) => synced,
  ({ synced, content }) => join(synced, content.subarray(synced.length, synced.length + 1)),
  ({ synced, content }) => content.subarray(0, Math.ceil((synced.length + content.length) / 2)),
  ({ synced, content }) => content.subarray(0, Math.max(synced.length, content.length - 1)),
  ({ synced, content }) => join(synced, new Uint8Array(content.length - synced.length)),
  ({ content }) => content,
]

/** Of few changes every choice, for a disk may bring them on in any order; of many those that were made first. */
function* subsets<T>(all: readonly T[]): Iterable<readonly T[]> {
  if (all.length > 4) for (let count = 0; count <= all.length; count++) yield all.slice(0, count)
  else for (let choice = 0; choice < 2 ** all.length; choice++) yield all.filter((_, at) => (choice >> at) & 1)
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the model disk says so`), { code })
}
