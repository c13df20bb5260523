import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { readBlocks } from '../../../../core/article/blocks'

const read = (html: string) => {
  const { text, blocks } = readBlocks(fromHtml(html, { fragment: true }))
  return {
    text,
    blocks: blocks.map(({ element, span }) => `${element?.tagName ?? '-'}: ${text.slice(span.start, span.end)}`),
  }
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a paragraph with its inline parts as one', '<p>a <b>b</b><br>c</p>', ['p: a bc']],
  ['blocks one after the other', '<h1>a</h1>\n<p>b</p>', ['h1: a', 'p: b']],
  ['words on either side of a block inside another', '<li>a<p>b</p>c</li>', ['li: a', 'p: b', 'li: c']],
  ['words in no block', 'a<p>b</p>c <i>d</i>', ['-: a', 'p: b', '-: c d']],
  ['a rule as a border', '<div>a<hr>b</div>', ['div: a', 'div: b']],
  ['each cell of a table', '<table><tr><th>a</th><td> b\n</td></tr></table>', ['th: a', 'td: b']],
  ['a quotation by its paragraphs', '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>', ['p: a', 'p: b']],
  ['nothing where there is white space alone', '<p> \n\u00a0</p>\n<p></p>', []],
  ['no white space around words, but all between them', '<p>\n a\u00a0 b \n</p>', ['p: a\u00a0 b']],
]

for (const [what, html, blocks] of cases)
  test(`reads ${what}`, () => {
    expect(read(html).blocks).toEqual(blocks)
  })

test('the text is all that the elements hold, white space between blocks included', () => {
  expect(read('<ul>\n<li>a</li>\n<li>b 👍🏽</li>\n</ul>\nc').text).toBe('\na\nb 👍🏽\n\nc')
})

test('blocks lie inside the text, in order, without overlaps', () => {
  const html = '<div>a<ul><li>b<ol><li>c</li></ol>d</li></ul><figure>e<figcaption>f</figcaption></figure></div>g'
  const { text, blocks } = readBlocks(fromHtml(html, { fragment: true }))
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text)
  blocks.slice(1).forEach(({ span }, at) => {
    expect(span.start).toBe(blocks[at]?.span.end)
  })
})
