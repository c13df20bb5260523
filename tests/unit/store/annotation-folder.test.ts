import { describe, expect, test } from 'vitest'
import type { Operation } from '../../faults/model-disk'
import { recordOf } from '../../faults/records'
import { fileOf, foldedTwice, folder, imageOf, setUp } from './model-library'

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
    expect(names()).toEqual(['laptop.0.log', 'laptop.1.log', 'laptop.json'])
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
    await expect.poll(names).toEqual(['laptop.2.log', 'laptop.3.log', 'laptop.json', 'laptop.json.bak'])
  })

  test('goes to a log that a fold has made, also in the next program: one write, one sync', async () => {
    const first = setUp()
    await first.store.put('a', [recordOf('n1')])
    await first.store.close()
    const { store, disk, done } = setUp({ image: first.disk.image() })
    await store.read('a')
    const before = done.length
    await store.put('a', [recordOf('n2')])
    await store.put('a', [recordOf('n3')])
    const log = `${folder}/a/laptop.1.log`
    expect(done.slice(before).map(({ name, path }) => [name, path])).toEqual(
      ['reopen', 'write', 'sync', 'write', 'sync'].map(name => [name, log]),
    )
    const again = setUp({ image: disk.image() })
    expect(await again.notes()).toEqual({ laptop: ['n1 ', 'n2 ', 'n3 '] })
  })

  test('goes to a new log where that one is not as it was left', async () => {
    const first = setUp()
    await first.store.put('a', [recordOf('n1')])
    await first.store.close()
    for (const left of ['', '{"sum":"00000000","version":1}\n', 'something else']) {
      const image = new Map([...first.disk.image(), [`${folder}/a/laptop.1.log`, Buffer.from(left)]])
      const { store, text, notes } = setUp({ image })
      await store.put('a', [recordOf('n2')])
      expect(text('laptop.1.log')).toBe(left)
      expect(text('laptop.2.log')).toContain('"n2"')
      expect(await notes()).toEqual({ laptop: ['n1 ', 'n2 '] })
    }
  })

  test('does not begin a fold where nothing was put', async () => {
    const first = setUp()
    await first.store.put('a', [recordOf('n1')])
    await first.store.close()
    const image = first.disk.image()
    const { store, disk } = setUp({ image })
    await store.read('a')
    await store.close()
    expect(disk.image()).toEqual(image)
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

describe('what an earlier end left half-written', () => {
  const left = '.laptop.json.00000000-0000-0000-0000-000000000000.tmp'

  test('goes with the sweep, but not while a library is open for reading only, nor what is written just now', async () => {
    const image = new Map([
      [`${folder}/a/${left}`, Buffer.from('left over')],
      [`${folder}/b/${left}`, Buffer.from('left over')],
    ])
    const reading = setUp({ image, readOnly: true })
    await reading.store.sweep()
    expect(reading.disk.image()).toEqual(image)

    const { store, disk } = setUp({ image })
    await store.put('b', [recordOf('n1')])
    await disk.create(`${folder}/b/${left}`)
    await store.sweep()
    expect([...disk.image().keys()]).toEqual([`${folder}/b/laptop.0.log`, `${folder}/b/${left}`])
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
