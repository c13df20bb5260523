import { expect, test } from 'vitest'
import { mayLoad } from '../../../main/fence'
import { builtHome, homeFor } from '../../../main/home'

const developing = homeFor('http://localhost:5173')

const cases = [
  ['our own files', 'app://pacta/assets/index.js', true, false],
  ['another host of our scheme', 'app://evil/index.html', false, false],
  ['a host that begins like ours', 'app://pacta.evil/index.html', false, false],
  ['the network', 'https://un.org/', false, false],
  ['a server on this computer', 'http://127.0.0.1:8080/', false, false],
  ['a file', 'file:///etc/passwd', false, false],
  ['the spell checker’s dictionary', 'https://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic', false, false],
  ['a socket', 'ws://localhost:5173/', false, true],
  ['the development server', 'http://localhost:5173/main.ts', false, true],
  ['a server whose port begins likewise', 'http://localhost:51730/', false, false],
  ['the developer tools', 'devtools://devtools/bundled/inspector.html', false, true],
  ['nothing', '', false, false],
] as const

for (const [what, address, built, served] of cases) {
  test(`the built page may ${built ? '' : 'not '}load ${what}`, () => {
    expect(mayLoad(address, builtHome)).toBe(built)
  })
  test(`the page in development may ${served ? '' : 'not '}load ${what}`, () => {
    expect(mayLoad(address, developing)).toBe(served)
  })
}
