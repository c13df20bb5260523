import { describe, expect, test } from 'vitest'
import { emptyClaim } from '../../../core/annotation/change'
import { annotationFolder } from '../../../store/annotation-folder'
import { createProblems } from '../../../store/problems'
import { type DiskImage, type Fault, modelDisk, type Operation } from '../../faults/model-disk'
import { recordOf } from '../../faults/records'

const folder = '/library/annotations'
const never = 2 ** 30

interface Setting {
  readonly image?: DiskImage
  readonly fault?: (operation: Operation) => Fault | null
  readonly readOnly?: boolean
  readonly replica?: string
  readonly idle?: number
  readonly retryAfter?: number
}

/** A store on a model disk. `file` is the text of a file of the article `a`. */
function setUp({ image, fault, readOnly = false, replica = 'laptop', idle = never, retryAfter = never }: Setting = {}) {
  const done: Operation[] = []
  const disk = modelDisk({ ...(image && { image }), ...(fault && { fault }), onOperation: one => done.push(one) })
  const problems = createProblems()
  const store = annotationFolder({ files: disk, problems, folder, replica, readOnly, idle, retryAfter })
  const names = () => [...disk.image().keys()].map(path => path.replace(`${folder}/a/`, '')).sort()
  const text = (name: string) => new TextDecoder().decode(disk.image().get(`${folder}/a/${name}`))
  const notes = async () => {
    const replicas = await store.read('a')
    return Object.fromEntries(
      replicas.map(({ replica, annotations }) => [replica, annotations.map(({ id, note }) => `${id} ${note}`)]),
    )
  }
  const told = () => problems.all().map(({ message }) => message)
  return { disk, store, names, text, notes, told, done }
}

/** The files of a library by their names in the folder of the article `a`. */
function imageOf(files: Readonly<Record<string, unknown>>): DiskImage {
  const bytes = (file: unknown) => Buffer.from(typeof file === 'string' ? file : JSON.stringify(file))
  return new Map(Object.entries(files).map(([name, file]) => [`${folder}/a/${name}`, bytes(file)]))
}

const fileOf = (replica: string, ...annotations: readonly unknown[]) => ({ version: 1, replica, annotations })

/** A library whose one annotation was changed twice, with a fold after each change. */
async function foldedTwice() {
  const { store, disk } = setUp()
  await store.put('a', [recordOf('n1', 'first')])
  await store.close()
  await store.put('a', [recordOf('n1', 'second'), recordOf('n2', 'later')])
  await store.close()
  await store.put('a', [recordOf('n3', 'last')])
  return new Map(disk.image())
}

describe('what is put', () => {
  test('is there in the same program and in the next', async () => {
    const { store, disk, notes } = setUp()
    await store.put('a', [recordOf('n1', 'one'), recordOf('n2', 'two')])
    await store.put('a', [recordOf('n1', 'changed')])
    expect(await notes()).toEqual({ laptop: ['n1 changed', 'n2 two'] })
    expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 changed', 'n2 two'] })
  })

  test('is a JSON file with a record on a line once the program has ended', async () => {
    const { store, text, names } = setUp()
    const records = [recordOf('n1', 'one'), recordOf('n2', 'two')]
    await store.put('a', records)
    await store.close()
    expect(names()).toEqual(['laptop.0.log', 'laptop.json'])
    expect(JSON.parse(text('laptop.json'))).toEqual({ version: 1, replica: 'laptop', log: 1, annotations: records })
    expect(
      text('laptop.json')
        .split('\n')
        .filter(line => line.includes('"id"')),
    ).toHaveLength(2)
  })

  test('is a line of JSON with a checksum until then', async () => {
    const { store, text } = setUp()
    await store.put('a', [recordOf('n1', 'one')])
    const [head, line] = text('laptop.0.log')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(head).toEqual({ sum: expect.stringMatching(/^[0-9a-f]{8}$/), version: 1 })
    expect(line).toEqual({ sum: expect.stringMatching(/^[0-9a-f]{8}$/), record: recordOf('n1', 'one') })
  })

  test('at the same time goes to disk together', async () => {
    const { store, done } = setUp()
    await store.put('a', [recordOf('first')])
    const before = done.length
    await Promise.all(Array.from({ length: 50 }, (_, number) => store.put('a', [recordOf(`n${number}`)])))
    expect(done.slice(before).filter(({ name }) => name === 'sync').length).toBeLessThanOrEqual(2)
  })

  test('stays apart by article', async () => {
    const { store } = setUp()
    await store.put('a', [recordOf('n1')])
    await store.put('b', [recordOf('n2')])
    const [own] = await store.read('b')
    expect(own?.annotations.map(({ id }) => id)).toEqual(['n2'])
  })

  test('goes to no article outside the folder', async () => {
    const { store } = setUp()
    for (const id of ['..', '../b', 'a/b', '', '.hidden', 'a\0', '-rf']) {
      await expect(store.put(id, [recordOf('n1')])).rejects.toMatchObject({ code: 'invalid' })
      await expect(store.read(id)).rejects.toMatchObject({ code: 'invalid' })
    }
  })

  test('is folded when the reader pauses, and the logs before the last fold go', async () => {
    const { store, names, text } = setUp({ idle: 1 })
    for (const note of ['one', 'two', 'three']) {
      await store.put('a', [recordOf('n1', note)])
      await expect.poll(() => text('laptop.json')).toContain(`"note":"${note}"`)
    }
    await expect.poll(names).toEqual(['laptop.2.log', 'laptop.json', 'laptop.json.bak'])
  })

  test('is folded while the reader goes on, once the log is longer than what is there', async () => {
    const { store, text } = setUp()
    const long = 'x'.repeat(90_000)
    for (let number = 0; number < 8; number++) await store.put('a', [recordOf('n1', `${number} ${long}`)])
    await expect.poll(() => text('laptop.json')).toContain('"note":"')
  })
})

describe('files of others', () => {
  const image = imageOf({ 'phone.json': fileOf('phone', recordOf('n9', 'from the phone')) })

  test('are read, and never written', async () => {
    const { store, notes, disk } = setUp({ image })
    await store.put('a', [recordOf('n1', 'mine')])
    await store.close()
    expect(await notes()).toEqual({ laptop: ['n1 mine'], phone: ['n9 from the phone'] })
    expect(disk.image().get(`${folder}/a/phone.json`)).toEqual(image.get(`${folder}/a/phone.json`))
  })

  test('are read anew each time, with their logs', async () => {
    const phone = setUp({ replica: 'phone' })
    await phone.store.put('a', [recordOf('n9', 'one')])
    const laptop = setUp({ image: phone.disk.image() })
    expect(await laptop.notes()).toEqual({ laptop: [], phone: ['n9 one'] })
    await laptop.disk.rename(`${folder}/a/phone.0.log`, `${folder}/a/elsewhere`)
    expect(await laptop.notes()).toEqual({ laptop: [] })
  })

  test('that are damaged stay where they are, and are named', async () => {
    const { notes, names, told } = setUp({ image: imageOf({ 'phone.json': '{"version": 1,' }) })
    expect(await notes()).toEqual({ laptop: [], phone: [] })
    expect(names()).toEqual(['phone.json'])
    expect(told()).toEqual([expect.stringContaining(`${folder}/a/phone.json could not be read`)])
  })

  test('that cannot be reached are named, and the rest is there', async () => {
    const fault = ({ path, name }: Operation) => (name === 'read' && path.includes('phone') ? 'EACCES' : null)
    const { notes, told } = setUp({ image, fault })
    expect(await notes()).toEqual({ laptop: [] })
    expect(told()).toEqual([expect.stringMatching(/phone\.json: Pacta has no permission for it/)])
  })
})

describe('what is not known here', () => {
  test('stays in the file: of the file, of a record and of a claim', async () => {
    const claim = { ...emptyClaim, rating: 5 }
    const record = { ...recordOf('n1', 'one'), kind: 'claim', claim, mood: { calm: true } }
    const { store, text } = setUp({ image: imageOf({ 'laptop.json': { ...fileOf('laptop', record), madeBy: 'x' } }) })
    await store.put('a', [{ ...recordOf('n1', 'two'), kind: 'claim', claim: emptyClaim }])
    await store.close()
    const saved = JSON.parse(text('laptop.json'))
    expect(saved).toMatchObject({
      madeBy: 'x',
      annotations: [{ note: 'two', mood: { calm: true }, claim: { rating: 5 } }],
    })
  })

  test('an entry that is no record stays as it is, and is named', async () => {
    const odd = { id: 'n2', kind: 'drawing', strokes: [1, 2] }
    const { store, text, notes, told } = setUp({
      image: imageOf({ 'laptop.json': fileOf('laptop', odd, recordOf('n1')) }),
    })
    expect(await notes()).toEqual({ laptop: ['n1 '] })
    await store.put('a', [recordOf('n3')])
    await store.close()
    expect(JSON.parse(text('laptop.json')).annotations).toEqual([odd, recordOf('n1'), recordOf('n3')])
    expect(told()).toEqual([expect.stringContaining('1 entry cannot be read by this version of Pacta')])
  })

  test('a file of a newer version is shown and not changed, and the reader is told', async () => {
    const image = imageOf({ 'laptop.json': { ...fileOf('laptop', recordOf('n1', 'new')), version: 2 } })
    const { store, notes, disk, told } = setUp({ image })
    expect(await notes()).toEqual({ laptop: ['n1 new'] })
    await expect(store.put('a', [recordOf('n2')])).rejects.toMatchObject({ code: 'denied' })
    await store.close()
    expect(disk.image()).toEqual(image)
    expect(told()).toEqual([expect.stringContaining('written by a newer version of Pacta')])
  })

  test('so is a log of a newer version', async () => {
    const { store, disk } = setUp()
    await store.put('a', [recordOf('n1', 'new')])
    const path = `${folder}/a/laptop.0.log`
    const log = new TextDecoder().decode(disk.image().get(path))
    const newer = log.replace(/^.*\n/, '{"sum":"1ad5be0d","version":2}\n')
    const later = setUp({ image: new Map([[path, Buffer.from(newer)]]) })
    expect(await later.notes()).toEqual({ laptop: ['n1 new'] })
    await expect(later.store.put('a', [recordOf('n2')])).rejects.toMatchObject({ code: 'denied' })
  })
})

describe('a file that is damaged', () => {
  const damages = [
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.from('')],
    ['nothing but zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['zeros at its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(512)])],
    ['in UTF-16', (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')],
    [
      'not UTF-8',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 40), Buffer.from([0xff, 0xfe]), bytes.subarray(40)]),
    ],
    ['null', () => Buffer.from('null')],
    ['a list', () => Buffer.from('[]')],
    ['a number', () => Buffer.from('42')],
    ['nested without end', () => Buffer.from('['.repeat(200_000))],
    ['something else', () => Buffer.from('{"version": 1, "replica": "laptop"}')],
    ['without a version', () => Buffer.from('{"replica": "laptop", "annotations": []}')],
  ] as const

  for (const [how, damage] of damages)
    test(`is set aside as it is, named, and made good from the copy before it: ${how}`, async () => {
      const image = await foldedTwice()
      const path = `${folder}/a/laptop.json`
      const bytes = damage(Buffer.from(image.get(path) ?? []))
      const { notes, disk, told, store } = setUp({ image: new Map([...image, [path, bytes]]) })
      expect(await notes()).toEqual({ laptop: ['n1 second', 'n2 later', 'n3 last'] })
      expect(disk.image().get(`${path}.damaged-1`)).toEqual(bytes)
      expect(told()).toEqual([
        expect.stringMatching(
          /laptop\.json could not be read \(.+\)\. It was set aside as laptop\.json\.damaged-1\. An earlier copy is used/,
        ),
      ])
      await store.close()
      expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 second', 'n2 later', 'n3 last'] })
    })

  test('is never put in the place of one that was set aside before', async () => {
    const image = imageOf({ 'laptop.json': '{', 'laptop.json.damaged-1': 'older' })
    const { notes, text } = setUp({ image })
    await notes()
    expect([text('laptop.json.damaged-1'), text('laptop.json.damaged-2')]).toEqual(['older', '{'])
  })

  test('is set aside before the next one is written, where it cannot be moved at first', async () => {
    const fault = ({ name, index }: Operation) => (name === 'rename' && index < 10 ? 'EACCES' : null)
    const { store, notes, text } = setUp({ image: imageOf({ 'laptop.json': '{' }), fault })
    expect(await notes()).toEqual({ laptop: [] })
    for (let number = 0; number < 4; number++) await store.put('a', [recordOf('n1', `${number}`)])
    await store.close()
    expect(text('laptop.json.replaced-1')).toBe('{')
    expect(JSON.parse(text('laptop.json')).annotations).toHaveLength(1)
  })

  test('a line of a log that was changed is left out and told of; the others count', async () => {
    const { store, disk } = setUp()
    for (const id of ['n1', 'n2', 'n3']) await store.put('a', [recordOf(id, 'note of mine')])
    const path = `${folder}/a/laptop.0.log`
    const log = new TextDecoder().decode(disk.image().get(path)).replace('words of n2', 'words of nX')
    const { notes, told } = setUp({ image: new Map([[path, Buffer.from(log)]]) })
    expect(await notes()).toEqual({ laptop: ['n1 note of mine', 'n3 note of mine'] })
    expect(told()).toEqual([expect.stringContaining('laptop.0.log: 1 line is damaged and left out')])
  })
})

describe('a library that is open for reading only', () => {
  test('is read, with its logs, and nothing in it changes, whatever state it is in', async () => {
    const image = new Map([
      ...(await foldedTwice()),
      [`${folder}/a/.laptop.json.00000000-0000-0000-0000-000000000000.tmp`, Buffer.from('left over')],
      [`${folder}/a/laptop.json`, Buffer.from('{')],
    ])
    const { store, notes, disk, told } = setUp({ image, readOnly: true })
    expect(await notes()).toEqual({ laptop: ['n1 second', 'n2 later', 'n3 last'] })
    await expect(store.put('a', [recordOf('n4')])).rejects.toMatchObject({ code: 'denied' })
    await store.close()
    expect(disk.image()).toEqual(image)
    expect(told()).toEqual([expect.not.stringContaining('set aside')])
  })
})

describe('what cannot be saved', () => {
  test('is told, kept, and saved before what comes next', async () => {
    let isFull = true
    const { store, disk, notes } = setUp({ fault: ({ name }) => (isFull && name === 'write' ? 'ENOSPC' : null) })
    await expect(store.put('a', [recordOf('n1', 'kept')])).rejects.toMatchObject({
      code: 'storage',
      message: `Pacta cannot save to ${folder}/a: the disk is full. Make room and try again. Your change is kept while Pacta runs, and saved as soon as that is possible.`,
    })
    expect(await notes()).toEqual({ laptop: ['n1 kept'] })
    isFull = false
    await store.put('a', [recordOf('n2', 'next')])
    expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 kept', 'n2 next'] })
  })

  test('is saved by itself once that is possible, and leaves no files behind that hold nothing', async () => {
    let isFull = true
    const { store, disk, names, done } = setUp({
      fault: ({ name }) => (isFull && name === 'sync' ? 'EIO' : null),
      retryAfter: 1,
    })
    await expect(store.put('a', [recordOf('n1', 'kept')])).rejects.toMatchObject({ code: 'storage' })
    await expect.poll(() => done.filter(({ name }) => name === 'sync').length).toBeGreaterThan(3)
    isFull = false
    await expect.poll(() => names().length).toBe(1)
    await expect.poll(async () => (await setUp({ image: disk.image() }).notes()).laptop).toEqual(['n1 kept'])
  })

  test('is told of when the program ends without having been able to save it', async () => {
    const { store } = setUp({ fault: ({ name }) => (name === 'create' ? 'EROFS' : null) })
    await expect(store.put('a', [recordOf('n1')])).rejects.toMatchObject({ code: 'storage' })
    await expect(store.close()).rejects.toMatchObject({ code: 'storage' })
  })

  test('a fold that fails is a problem for later: nothing is missing', async () => {
    const { store, disk, told } = setUp({
      fault: ({ path, name }) => (name === 'create' && path.endsWith('.tmp') ? 'ENOSPC' : null),
    })
    await store.put('a', [recordOf('n1', 'safe')])
    await store.close()
    expect(told()).toEqual([expect.stringContaining('laptop.json: the disk is full')])
    expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 safe'] })
  })
})

describe('files that go while they are open', () => {
  test('a log that was deleted is written again, and the reader told', async () => {
    const { store, disk, told } = setUp()
    await store.put('a', [recordOf('n1', 'one')])
    await disk.remove(`${folder}/a/laptop.0.log`)
    await store.put('a', [recordOf('n2', 'two')])
    expect(told()).toEqual([expect.stringContaining('laptop.0.log was deleted or replaced')])
    expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 one', 'n2 two'] })
  })

  test('a snapshot that was deleted is made again from memory', async () => {
    const { store, disk } = setUp()
    await store.put('a', [recordOf('n1', 'one')])
    await store.close()
    for (const path of disk.image().keys()) await disk.remove(path)
    await store.put('a', [recordOf('n2', 'two')])
    await store.close()
    expect(await setUp({ image: disk.image() }).notes()).toEqual({ laptop: ['n1 one', 'n2 two'] })
  })

  test('a snapshot that another program replaced is kept beside ours, and the reader told', async () => {
    const { store, disk, text, told } = setUp()
    await store.put('a', [recordOf('n1', 'one')])
    await store.close()
    const path = `${folder}/a/laptop.json`
    const theirs = await disk.create('/elsewhere')
    await theirs.write(Buffer.from('theirs'))
    await disk.rename('/elsewhere', path)
    await store.put('a', [recordOf('n2', 'two')])
    await store.close()
    expect(text('laptop.json.replaced-1')).toBe('theirs')
    expect(JSON.parse(text('laptop.json')).annotations).toHaveLength(2)
    expect(told()).toEqual([expect.stringContaining('laptop.json was changed by another program')])
  })
})
