import { expect, test } from 'vitest'
import { PactaError, settle, toProblem, unwrap } from '../../../core/result'

test('a value crosses a border as it is', async () => {
  expect(unwrap(await settle(async () => [1, null]))).toEqual([1, null])
})

test('a broken request crosses a border with its code and its sentence', async () => {
  const reply = await settle(async () => {
    throw new PactaError('missing', 'There is no such article. Open another one.')
  })
  const onTheWire = JSON.parse(JSON.stringify(reply))
  expect(onTheWire).toEqual({
    ok: false,
    problem: { code: 'missing', message: 'There is no such article. Open another one.' },
  })
  expect(() => unwrap(onTheWire)).toThrow(
    expect.objectContaining({
      name: 'PactaError',
      code: 'missing',
      message: 'There is no such article. Open another one.',
    }),
  )
})

test('work that throws before it waits is settled too', async () => {
  const reply = await settle(() => {
    throw new PactaError('denied', 'Not from here.')
  })
  expect(reply).toEqual({ ok: false, problem: { code: 'denied', message: 'Not from here.' } })
})

const thrown = [
  ['a bug', new TypeError('x is not a function'), 'x is not a function'],
  ['words', 'stop', 'stop'],
  ['nothing', undefined, 'undefined'],
] as const

for (const [what, error, message] of thrown)
  test(`${what} is an internal problem`, () => {
    expect(toProblem(error)).toEqual({ code: 'internal', message })
  })
