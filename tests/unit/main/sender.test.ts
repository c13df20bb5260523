import { expect, test } from 'vitest'
import { builtHome, homeFor } from '../../../main/home'
import { isOurs } from '../../../main/sender'

const windows = new Set([7])
const main = { parent: null, origin: 'app://pacta' }

test('the main frame of a window of ours may ask', () => {
  expect(isOurs({ sender: { id: 7 }, senderFrame: main }, windows, builtHome)).toBe(true)
})

const strangers = [
  ['a window that is not ours', 8, main],
  ['a frame inside our page', 7, { ...main, parent: main }],
  ['a frame that has gone', 7, null],
  ['another page in our window', 7, { parent: null, origin: 'https://evil.example' }],
  ['a file in our window', 7, { parent: null, origin: 'file://' }],
  ['a page without an origin', 7, { parent: null, origin: 'null' }],
  ['another host of our scheme', 7, { parent: null, origin: 'app://other' }],
  ['an origin that only begins like ours', 7, { parent: null, origin: 'app://pacta.evil' }],
  ['a development server that nobody asked for', 7, { parent: null, origin: 'http://localhost:5173' }],
] as const

for (const [who, id, senderFrame] of strangers)
  test(`${who} may not`, () => {
    expect(isOurs({ sender: { id }, senderFrame }, windows, builtHome)).toBe(false)
  })

test('while developing, the server’s page may ask and the built one may not', () => {
  const home = homeFor('http://localhost:5173/')
  const served = { parent: null, origin: 'http://localhost:5173' }
  expect(isOurs({ sender: { id: 7 }, senderFrame: served }, windows, home)).toBe(true)
  expect(isOurs({ sender: { id: 7 }, senderFrame: main }, windows, home)).toBe(false)
})
