import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { plainMarkdown } from '../../../../importers/text/plain-markdown'

const shown = (markdown: string) => renderArticle(markdown).text.trim()

const lines = [
  'Plain words.',
  '# not a heading',
  '1. not a list',
  '1986. A year',
  '- not an item',
  '* not an item either',
  '> not a quotation',
  '--- not a rule',
  '*not* _emphasis_ **at** ~~all~~',
  'snake_case_words and 2*3*4',
  '[not](a-link) and ![no](image)',
  '<b>no</b> <script>alert(1)</script> &amp; &#65;',
  '`no code` ``` no fence',
  'a | b | c',
  'C:\\folder\\file',
  'a == b, 100 %% sure, $5 and $6, #tag, x^2, [[page]]',
  'www.example.org and a@example.org',
]

for (const line of lines) {
  test(`a line reads as it is: ${line}`, () => {
    expect(shown(plainMarkdown(line))).toBe(line)
  })
}

test('an address becomes a link that ends before the punctuation', () => {
  const line = 'See https://example.org/a_b_c?x=1&y=*2*, or (http://example.org/).'
  const { html, text } = renderArticle(plainMarkdown(line))
  expect(text.trim()).toBe(line)
  expect(html).toContain('<a href="https://example.org/a_b_c?x=1&#x26;y=*2">')
  expect(html).toContain('<a href="http://example.org/">')
})

test('whatever a line holds, it shows letter by letter', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    fc.constantFrom(...'\\`*_{}[]()#+-.!~|<>&=%$^:"\'@/ '),
    fc.constantFrom('http://', 'https://a.b', ' www.', '&lt;', '<!--', '-->', '[x]: ', '****', '文', 'é', '1.', '😀'),
  )
  const line = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('').replace(/\s+/g, ' ').trim())
  fc.assert(
    fc.property(line, text => {
      expect(shown(plainMarkdown(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
