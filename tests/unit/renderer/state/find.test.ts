import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { createFind } from '../../../../renderer/state/find'

const text = signal('One treaty. Another treaty. A third Treaty.')

test('begins with the first hit in view, and goes round', () => {
  const find = createFind(text, () => 15)
  find.start()
  find.ask('treaty')
  expect(find.hits.value).toHaveLength(3)
  expect(find.current.value).toBe(1)
  find.step(1)
  find.step(1)
  expect(find.current.value).toBe(0)
  find.step(-1)
  expect(find.current.value).toBe(2)
})

test('takes the first hit where none is below', () => {
  const find = createFind(text, () => 1000)
  find.start()
  find.ask('treaty')
  expect(find.current.value).toBe(0)
})

test('has no current hit where there is none, and no step', () => {
  const find = createFind(text, () => 0)
  find.start()
  find.ask('pact')
  find.step(1)
  expect([find.hits.value, find.current.value]).toEqual([[], -1])
})

test('options narrow what is found', () => {
  const find = createFind(text, () => 0)
  find.start()
  find.ask('Treaty')
  find.toggle('caseSensitive')
  expect(find.hits.value).toHaveLength(1)
})

test('closed, it marks nothing; asked for again, it takes the keyboard back', () => {
  const find = createFind(text, () => 0)
  find.start()
  find.ask('treaty')
  find.close()
  expect(find.hits.value).toEqual([])
  const before = find.asked.value
  find.start()
  expect(find.asked.value).toBe(before + 1)
  expect(find.hits.value).toHaveLength(3)
})
