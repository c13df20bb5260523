import { expect, test } from 'vitest'
import { createInTurn } from '../../../core/in-turn'

const soon = () => new Promise<void>(resolve => setTimeout(resolve, 1))

test('does work under one key in the order in which it was asked for', async () => {
  const inTurn = createInTurn()
  const done: string[] = []
  const work = (name: string, waits: number) =>
    inTurn('a', async () => {
      for (let wait = 0; wait < waits; wait++) await soon()
      done.push(name)
      return name
    })
  expect(await Promise.all([work('slow', 5), work('quick', 0), work('middling', 2)])).toEqual([
    'slow',
    'quick',
    'middling',
  ])
  expect(done).toEqual(['slow', 'quick', 'middling'])
})

test('work under another key does not wait', async () => {
  const inTurn = createInTurn()
  let release = () => {}
  const held = inTurn('a', () => new Promise<void>(resolve => (release = resolve)))
  expect(await inTurn('b', async () => 'done')).toBe('done')
  release()
  await held
})

test('a failure reaches who asked for the work, and not who comes after', async () => {
  const inTurn = createInTurn()
  const failing = inTurn('a', async () => {
    throw new Error('no')
  })
  const next = inTurn('a', async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})
