import { expect, test } from 'vitest'
import { createUnfinished } from '../../../main/unfinished'

const after = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

test('work is unfinished until it settles', async () => {
  const unfinished = createUnfinished()
  expect(unfinished.any).toBe(false)
  const work = unfinished.track(after(1))
  expect(unfinished.any).toBe(true)
  await work
  await unfinished.settled(100)
  expect(unfinished.any).toBe(false)
})

test('waits for work that began while waiting', async () => {
  const unfinished = createUnfinished()
  const done: string[] = []
  const second = async () => {
    await after(5)
    done.push('second')
  }
  const first = async () => {
    await after(5)
    void unfinished.track(second())
    done.push('first')
  }
  void unfinished.track(first())
  await unfinished.settled(1000)
  expect(done).toEqual(['first', 'second'])
})

test('work that fails is finished, and its failure stays with who began it', async () => {
  const unfinished = createUnfinished()
  const work = unfinished.track(Promise.reject(new Error('disk full')))
  await expect(work).rejects.toThrow('disk full')
  await unfinished.settled(100)
  expect(unfinished.any).toBe(false)
})

test('does not wait for ever', async () => {
  const unfinished = createUnfinished()
  void unfinished.track(new Promise(() => undefined))
  await unfinished.settled(5)
  expect(unfinished.any).toBe(true)
})
