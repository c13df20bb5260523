import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outsideAddress } from '../../../main/outside-link'

const opened = [
  ['https://www.state.gov/new-start', 'https://www.state.gov/new-start'],
  ['http://un.org', 'http://un.org/'],
  ['HTTPS://UN.org/A', 'https://un.org/A'],
  ['https://un.org:8443/a?b=c&d=%20e#f', 'https://un.org:8443/a?b=c&d=%20e#f'],
  ['https://un.org/条约', 'https://un.org/%E6%9D%A1%E7%BA%A6'],
  ['https://un.org/a/../b', 'https://un.org/b'],
  ['mailto:press@un.org', 'mailto:press@un.org'],
  ['mailto:press@un.org?subject=New%20START&body=Dear', 'mailto:press@un.org?subject=New%20START&body=Dear'],
  // Look-alikes show what they are.
  ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['https://ｕｎ.org/', 'https://un.org/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['https://:@evil.example/un.org', 'https://evil.example/un.org'],
] as const

for (const [address, shown] of opened)
  test(`may open ${address} as ${shown}`, () => {
    expect(outsideAddress(address)).toBe(shown)
  })

const refused = [
  '',
  '/',
  '//un.org',
  'un.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://un.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://un.org/1',
  'about:blank',
  'file:///etc/passwd',
  'file://server/share/run.exe',
  '\\\\server\\share',
  'smb://server/share',
  'ftp://un.org/',
  'ws://un.org/',
  'filesystem:https://un.org/a',
  'view-source:https://un.org/',
  'chrome://settings',
  'devtools://devtools/',
  'app://pacta/index.html',
  'pacta://article/a',
  'obsidian://open?vault=x',
  'search-ms:query=x',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'steam://run/1',
  'tel:+1',
  'sms:+1',
  'intent://x#Intent;end',
  'https:un.org',
  'https:/un.org',
  'https:\\\\un.org',
  'https://un.org\\@evil.example',
  'https://',
  'https://?',
  'https://un.org@evil.example/',
  'https://un.org:x@evil.example/',
  'https://[::1',
  'https://un.org:99999/',
  'https://un.org/a b',
  'https://un.org/\u202egpj.exe',
  'https://un.org/\u200b',
  'https://un.org/\0',
  'https://un.org/\r\nHost: evil',
  'https://un.org/\ud800',
  'mailto:',
  'mailto:?body=x',
  'mailto:press@un.org?attach=/etc/passwd',
  'mailto:press@un.org?Attachment=C:/x',
  'mailto:press@un.org%0d%0abcc:evil@evil.example',
  'mailto:press@un.org#x',
  'nothttps://un.org/',
  'x https://un.org/',
] as const

for (const address of refused)
  test(`never opens ${JSON.stringify(address)}`, () => {
    expect(outsideAddress(address)).toBeNull()
  })

test('whatever is opened is web or mail, holds nothing invisible, and stays as it is when read again', () => {
  const pieces = fc.constantFrom(
    'https:',
    'http://',
    'mailto:',
    'javascript:',
    '//',
    '@',
    '\\',
    '%0a',
    'un.org',
    '\n',
    ':',
  )
  const addresses = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  fc.assert(
    fc.property(addresses, parts => {
      const shown = outsideAddress(parts.join(''))
      if (shown === null) return
      expect(shown).toMatch(/^(https?:\/\/[^/@\s]+|mailto:[^\s]*@)/)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\s\\]/u)
      expect(outsideAddress(shown)).toBe(shown)
    }),
  )
})
