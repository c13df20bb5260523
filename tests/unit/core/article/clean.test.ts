import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { articleAllowList } from '../../../../core/article/allow-list'
import { cleanHtml } from '../../../../core/article/clean'

const clean = (html: string) => toHtml(cleanHtml(html, articleAllowList))

const cases = [
  ['lets what is clean be', '<p>a <b>b</b></p>', '<p>a <b>b</b></p>'],
  ['leaves the words of an element that is not allowed', '<p><blink>a</blink></p>', '<p>a</p>'],
  ['leaves nothing of an element whose content is no text', '<p>a<script>b</script></p>', '<p>a</p>'],
  ['closes what was left open', '<p>a<b>b', '<p>a<b>b</b></p>'],
  ['takes comments and document types away', '<!doctype html><!-- a --><p>b</p>', '<p>b</p>'],
  ['takes a cell out of no table', '<td>a</td>', 'a'],
  ['leaves an item without its list as words', '<li>a</li>', 'a'],
  [
    'parts links that stand in one another',
    '<a href="https://a.b">a<a href="https://c.d">b</a></a>',
    '<a href="https://a.b">a</a><a href="https://c.d">b</a>',
  ],
  ['drops the newlines that a parser would drop', '<pre>\n\n\na</pre>', '<pre>a</pre>'],
  ['leaves no empty class', '<p class="a">b</p>', '<p>b</p>'],
  ['is nothing for nothing', '', ''],
] as const

for (const [does, html, expected] of cases)
  test(does, () => {
    expect(clean(html)).toBe(expected)
  })

const names = [
  'a',
  'b',
  'p',
  'div',
  'table',
  'td',
  'tr',
  'li',
  'ul',
  'pre',
  'h1',
  'svg',
  'math',
  'mtext',
  'mglyph',
  'style',
]
const name = fc.constantFrom(
  ...names,
  'title',
  'select',
  'form',
  'template',
  'noscript',
  'textarea',
  'caption',
  'foreignObject',
)
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  name.map(of => `<${of}>`),
  name.map(of => `</${of}>`),
  name.map(of => `<${of} href="https://a.b" title="<b>&quot;" onclick="x()">`),
  fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&lt;', '&#10;', '&#13;', '\n', '\0', '<', '>', '"'),
)

test('a parser builds the same tree again from what is written out, whatever came in', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const html = clean(pieces.join(''))
      expect(toHtml(fromHtml(html, { fragment: true }))).toBe(html)
      expect(clean(html)).toBe(html)
      expect(html).not.toMatch(/<(?:script|style|svg|math|form|template)\b|<[^>]*\sonclick=/)
    }),
    { numRuns: 500 },
  )
})

const nested = (depth: number) => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`

test('takes 199 elements inside of one another, and refuses more than any article has, with the cure', () => {
  expect(clean(nested(199))).toBe(nested(199))
  expect(() => clean(nested(200))).toThrow(expect.objectContaining({ code: 'damaged' }))
  expect(() => clean(nested(200))).toThrow(
    'The text cannot be made safe to show: it is nested more than 200 levels deep. Simplify its HTML',
  )
})
