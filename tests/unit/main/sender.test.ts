import { expect, test } from 'vitest'
import { builtHome, homeFor } from '../../../main/home'
import { isOurs } from '../../../main/sender'

const windows = new Set([7])
const main = { parent: null, origin: 'app://pacta', url: 'app://pacta/index.html' }

test('the main frame of a window of ours may ask', () => {
  expect(isOurs({ sender: { id: 7 }, senderFrame: main }, windows, builtHome)).toBe(true)
})

test('wherever in the page it stands', () => {
  const scrolled = { ...main, url: 'app://pacta/index.html#the-treaty' }
  expect(isOurs({ sender: { id: 7 }, senderFrame: scrolled }, windows, builtHome)).toBe(true)
})

const strangers = [
  ['a window that is not ours', 8, main],
  ['a frame inside our page', 7, { ...main, parent: main }],
  ['a frame that has gone', 7, null],
  ['another page in our window', 7, { ...main, origin: 'https://evil.example' }],
  ['a file in our window', 7, { ...main, origin: 'file://' }],
  ['a page without an origin', 7, { ...main, origin: 'null' }],
  ['another host of our scheme', 7, { ...main, origin: 'app://other' }],
  ['an origin that only begins like ours', 7, { ...main, origin: 'app://pacta.evil' }],
  ['an empty page that inherited our origin', 7, { ...main, url: 'about:blank' }],
  ['another file of ours', 7, { ...main, url: 'app://pacta/other.html' }],
  ['a development server that nobody asked for', 7, { ...main, origin: 'http://localhost:5173' }],
] as const

for (const [who, id, senderFrame] of strangers)
  test(`${who} may not`, () => {
    expect(isOurs({ sender: { id }, senderFrame }, windows, builtHome)).toBe(false)
  })

test('while developing, the server’s page may ask and the built one may not', () => {
  const home = homeFor('http://localhost:5173/')
  const served = { parent: null, origin: 'http://localhost:5173', url: 'http://localhost:5173/' }
  expect(isOurs({ sender: { id: 7 }, senderFrame: served }, windows, home)).toBe(true)
  expect(isOurs({ sender: { id: 7 }, senderFrame: main }, windows, home)).toBe(false)
})
