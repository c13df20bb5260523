import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentAddress } from '../../../../core/notes/text-fragment'

const page = 'https://x.org/a'

const cases = [
  ['names a short passage whole', page, ['the pact ends'], `${page}#:~:text=the%20pact%20ends`],
  [
    'names a long passage by its first and last words',
    page,
    ['one two three four five six seven eight nine ten eleven.'],
    `${page}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.`,
  ],
  ['names two paragraphs by their ends', page, ['The first.', 'The last.'], `${page}#:~:text=The%20first,The%20last.`],
  ['encodes hyphens and commas', page, ['US-Russia, now'], `${page}#:~:text=US%2DRussia%2C%20now`],
  ['encodes what would end a link', page, ['a (b) c'], `${page}#:~:text=a%20%28b%29%20c`],
  ['keeps the place an address already has', `${page}#top`, ['x'], `${page}#top:~:text=x`],
  ['replaces a text fragment', `${page}#:~:text=old`, ['x'], `${page}#:~:text=x`],
  ['cuts between words where a script has no spaces', page, ['条约将于星期四到期'.repeat(3)], null],
  ['takes half a character for an unknown one', page, ['a\ud83d'], `${page}#:~:text=a%EF%BF%BD`],
  ['is the page where there are no words', page, [], page],
  ['is null for what is no web page', 'file:///etc/passwd', ['x'], undefined],
] as const

for (const [does, url, passages, expected] of cases)
  test(does, () => {
    const address = fragmentAddress(url, passages)
    if (expected === null) expect(decodeURIComponent(address ?? '')).toMatch(/#:~:text=条约.*,.*到期$/)
    else expect(address).toBe(expected ?? null)
  })

test('is an address that fits between the brackets of a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), quote => {
      expect(fragmentAddress(page, [quote])).toMatch(/^https:\/\/x\.org\/a#:~:text=[^\s()<>-]*$/)
    }),
  )
})
