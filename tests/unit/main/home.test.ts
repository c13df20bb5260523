import { expect, test } from 'vitest'
import { builtHome, homeFor } from '../../../main/home'

for (const address of [undefined, ''])
  test(`the built page is the home when the server’s address is ${JSON.stringify(address)}`, () => {
    expect(homeFor(address)).toBe(builtHome)
  })

for (const address of ['http://localhost:5173', 'http://127.0.0.1:5173/', 'http://[::1]:5173/deep?x'])
  test(`a server on this computer may be the home: ${address}`, () => {
    const { origin } = new URL(address)
    expect(homeFor(address)).toEqual({ page: `${origin}/`, origin, developing: true })
  })

for (const address of ['http://un.org', 'https://localhost', 'file:///tmp', 'http://localhost.evil.example'])
  test(`no other server may: ${address}`, () => {
    expect(() => homeFor(address)).toThrow('must run on this computer')
  })
