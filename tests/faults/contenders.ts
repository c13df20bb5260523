import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { annotationFolder } from '../../store/annotation-folder'
import type { Files } from '../../store/files'
import { createProblems } from '../../store/problems'
import { writeWhole } from '../../store/write-whole'
import { recordOf } from './records'

/** A way of keeping texts by their ids on a disk. */
export interface Contender {
  open(files: Files): Promise<Session>
}

/** A contender's data while a program has them open. */
export interface Session {
  read(): Promise<ReadonlyMap<string, string>>
  /** Resolves when the text is said to be safe. */
  put(id: string, text: string): Promise<void>
  /** Puts its files in order. */
  tidy(): Promise<void>
  /** What the reader was told, beside what was thrown. */
  problems(): readonly string[]
}

export const folder = '/library/annotations'

/** Our own. Nothing happens by itself, so that a run can be repeated. */
export const pacta: Contender = {
  async open(files) {
    const problems = createProblems()
    const never = 2 ** 30
    const options = { files, problems, folder, replica: 'laptop', readOnly: false, idle: never, retryAfter: never }
    const store = annotationFolder(options)
    await store.read('a')
    return {
      async read() {
        const [own] = await store.read('a')
        return new Map(own?.annotations.map(({ id, note }) => [id, note]))
      },
      put: (id, text) => store.put('a', [recordOf(id, text)]),
      tidy: store.close,
      problems: () => problems.all().map(({ message }) => message),
    }
  },
}

/** Our way of writing a file whole, as settings are written. */
export const whole: Contender = wholeFile((files, path, bytes) =>
  writeWhole(files, path, [new TextDecoder().decode(bytes)]),
)

/** As lowdb writes by itself, through steno: a temporary and a rename, and nothing is ever synced. */
export const unsynced: Contender = wholeFile(async (files, path, bytes) => {
  const beside = join(dirname(path), '.notes.json.tmp')
  await files.remove(beside)
  const file = await files.create(beside)
  for (let written = 0; written < bytes.length; ) written += await file.write(bytes.subarray(written))
  await file.close()
  await files.rename(beside, path)
})

/** As write-file-atomic writes: synced, with one write whose length nobody looks at. */
export const unchecked: Contender = wholeFile(async (files, path, bytes) => {
  const beside = join(dirname(path), `notes.json.${randomUUID()}`)
  const file = await files.create(beside)
  await file.write(bytes)
  await file.sync()
  await file.close()
  await files.rename(beside, path)
})

function wholeFile(write: (files: Files, path: string, bytes: Uint8Array) => Promise<void>): Contender {
  const path = join(folder, 'notes.json')
  return {
    async open(files) {
      const bytes = await files.read(path)
      const texts = new Map<string, string>(bytes === null ? [] : JSON.parse(new TextDecoder().decode(bytes)))
      return {
        read: async () => texts,
        async put(id, text) {
          texts.set(id, text)
          await write(files, path, new TextEncoder().encode(JSON.stringify([...texts])))
        },
        tidy: async () => {},
        problems: () => [],
      }
    },
  }
}
