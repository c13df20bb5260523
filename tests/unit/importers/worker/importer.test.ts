import { expect, test } from 'vitest'
import { type ImportedArticle, unknownFields } from '../../../../importers/imported'
import { usualLimits } from '../../../../importers/limits'
import { createImporter } from '../../../../importers/worker/importer'
import type { FromWorker, ToWorker } from '../../../../importers/worker/messages'
import { sourceOf } from '../source'
import { type MemoryProcess, memoryProcess } from './memory-process'

const article = (title: string): ImportedArticle => ({
  fields: { ...unknownFields, title },
  markdown: `# ${title}\n`,
  images: [],
  missing: [],
  warnings: [],
  importer: 'text',
})

type React = (message: ToWorker, answer: (message: FromWorker) => void) => void

const obey: React = (message, answer) => {
  if (message.type === 'import') answer({ type: 'imported', reply: { ok: true, value: article(message.source.name) } })
}
const hang: React = () => {}

/** An importer whose processes do one of these each, in the order in which they are started. */
function setUp(reactions: readonly React[], limits = usualLimits) {
  const started: MemoryProcess[] = []
  const importer = createImporter({
    limits,
    startProcess: () => {
      const made = memoryProcess(reactions[started.length] ?? obey)
      started.push(made)
      return made.process
    },
  })
  return {
    importer,
    started,
    titleOf: async (name: string) => (await importer.importSource(sourceOf(name, 'x'))).fields.title,
  }
}

test('nothing is started before something is imported, and one process serves all imports', async () => {
  const { started, titleOf } = setUp([])
  expect(started).toHaveLength(0)
  expect(await Promise.all([titleOf('a'), titleOf('b'), titleOf('c')])).toEqual(['a', 'b', 'c'])
  expect(started).toHaveLength(1)
})

test('what takes too long is killed, and the next import has a process of its own', async () => {
  const { started, titleOf } = setUp([hang], { ...usualLimits, milliseconds: 100 })
  await expect(titleOf('slow.pdf')).rejects.toThrow('slow.pdf: It took longer than 0.1 s to read and was given up.')
  expect(started[0]?.isKilled()).toBe(true)
  expect(await titleOf('b')).toBe('b')
  expect(started).toHaveLength(2)
})

test('a process that dies fails its import alone', async () => {
  const { started, titleOf } = setUp([() => started[0]?.crash()])
  const both = [titleOf('a.epub'), titleOf('b')]
  await expect(both[0]).rejects.toThrow('a.epub: Reading it took more memory than there is for that')
  expect(await both[1]).toBe('b')
})

test('a process that died between two imports is replaced', async () => {
  const { started, titleOf } = setUp([])
  await titleOf('a')
  started[0]?.crash()
  expect(await titleOf('b')).toBe('b')
  expect(started).toHaveLength(2)
})

test('an import that is cancelled is killed, with the reason of the signal', async () => {
  const { importer, started, titleOf } = setUp([() => stopping.abort(new Error('enough'))])
  const stopping = new AbortController()
  await expect(importer.importSource(sourceOf('a', 'x'), stopping.signal)).rejects.toThrow('enough')
  expect(started[0]?.isKilled()).toBe(true)
  expect(await titleOf('b')).toBe('b')
})

test('one that is cancelled before its turn never begins', async () => {
  const { importer, started } = setUp([])
  await expect(importer.importSource(sourceOf('a', 'x'), AbortSignal.abort(new Error('no')))).rejects.toThrow('no')
  expect(started).toHaveLength(0)
})

test('closing ends the process and all that was to come', async () => {
  const { importer, started, titleOf } = setUp([() => importer.close()])
  const both = [titleOf('a'), titleOf('b')]
  await expect(both[0]).rejects.toThrow('Pacta is closing')
  await expect(both[1]).rejects.toThrow('Pacta is closing')
  expect(started.map(({ isKilled }) => isKilled())).toEqual([true])
})

test('a problem comes out as it is, and a bug says what to do', async () => {
  const fail =
    (code: 'damaged' | 'internal'): React =>
    (_, answer) =>
      answer({ type: 'imported', reply: { ok: false, problem: { code, message: 'x is not y' } } })
  await expect(setUp([fail('damaged')]).titleOf('a')).rejects.toMatchObject({ code: 'damaged', message: 'x is not y' })
  await expect(setUp([fail('internal')]).titleOf('a.md')).rejects.toThrow(
    'a.md: It could not be read because of a fault in Pacta: x is not y. Copy its text into a file, and import that.',
  )
})

test('what lies beside the source is handed over, and nothing where it cannot be read', async () => {
  const asked: ToWorker[] = []
  const ask: React = (message, answer) => {
    asked.push(message)
    if (message.type === 'import') {
      answer({ type: 'beside', request: 1, path: 'a.png' })
      answer({ type: 'beside', request: 2, path: 'broken' })
    } else if (message.request === 2) answer({ type: 'imported', reply: { ok: true, value: article('x') } })
  }
  const beside = async (path: string) => {
    if (path === 'broken') throw new Error('no such disk')
    return new Uint8Array([1, 2])
  }
  await setUp([ask]).importer.importSource(sourceOf('a', 'x', { beside }))
  expect(asked.slice(1)).toEqual([
    { type: 'beside', request: 1, bytes: new Uint8Array([1, 2]) },
    { type: 'beside', request: 2, bytes: null },
  ])
})

test('a file that is too large is refused before anything is started', async () => {
  const { started, titleOf } = setUp([], { ...usualLimits, bytes: 0 })
  await expect(titleOf('huge.html')).rejects.toThrow('huge.html: It has 1 MB')
  expect(started).toHaveLength(0)
})
