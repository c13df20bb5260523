import { describe, expect, test } from 'vitest'
import { emptyClaim } from '../../../core/annotation/change'
import type { Operation } from '../../faults/model-disk'
import { recordOf } from '../../faults/records'
import { fileOf, foldedTwice, folder, imageOf, setUp } from './model-library'

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
