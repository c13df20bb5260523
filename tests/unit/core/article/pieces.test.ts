import fc from 'fast-check'
import { Marked } from 'marked'
import { expect, test } from 'vitest'
import { piecesOf } from '../../../../core/article/pieces'
import { renderArticle, renderBeginning } from '../../../../core/article/render'
import { generateMarkdown } from '../../../view/harness/generate-markdown'

const marked = new Marked({ gfm: true })

/** The text as it is rendered in pieces of at least one unit, and how many there were. */
function inPieces(markdown: string) {
  const pieces = Array.from(piecesOf(markdown, marked, 1), tokens => marked.parser([...tokens]))
  return { html: pieces.join(''), count: pieces.length }
}

const texts = [
  ['paragraphs and headings', 'One\n\n# Two\n\nThree', 3],
  ['a list and what follows it', '- one\n\n  more\n- two\n\nThree', 2],
  ['a quotation', '> one\n\nTwo', 2],
  ['code that is closed, with what follows it', '```\none\n\ntwo\n```\n\nThree\n\nFour', 2],
  ['code that is left open', 'One\n\n```\ntwo\n\nThree\n\nFour', 1],
  ['a reference that is defined at the end', 'See [there].\n\nTwo\n\n[there]: https://a.example', 2],
  ['an element that is closed later', 'One\n\n<div>\n\nTwo\n\n</div>\n\nThree', 1],
  ['an element inside of a paragraph that is left open', 'One <b>two\n\nThree\n\nFour', 1],
  ['a comment that is left open', '<!-- one\n\nTwo\n\nThree', 1],
  ['a tag that is left open', '<div title="one\n\nTwo\n\nThree', 1],
  ['a link whose end lies in another link', '<a href="x">[one</a>](y)\n\nhttps://a.example\n\nThree', 1],
  ['line ends of other systems', 'One\r\n\r\nTwo', 2],
] as const

for (const [what, markdown, count] of texts)
  test(`cuts no more than it may: ${what}`, () =>
    expect(inPieces(markdown)).toEqual({ html: marked.parse(markdown), count }))

test('pieces rendered one after the other are the text rendered whole', () => {
  const block = fc.oneof(
    fc.integer().map(seed => generateMarkdown(seed)),
    fc.constantFrom('<div>', '</div>', '<b>', '```', '- a', '    code', '<!--', '-->', '[a]: https://a.example', '[a]'),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), blocks => {
      const markdown = blocks.join('\n\n')
      expect(inPieces(markdown).html).toBe(marked.parse(markdown))
    }),
    { numRuns: 300 },
  )
})

const long = Array.from(
  { length: 900 },
  (_, at) => `## Part ${at}\n\nParagraph *${at}*, with words enough to fill a line or two of a screen.`,
).join('\n\n')

test('a long article begins with its beginning', () => {
  const [whole, beginning] = [renderArticle(long), renderBeginning(long)]
  expect(beginning.html.length).toBeLessThan(whole.html.length)
  expect(whole.html.startsWith(beginning.html)).toBe(true)
  expect(whole.text.startsWith(beginning.text)).toBe(true)
  expect(whole.breaks[0]).toBe(beginning.html.length)
})

test('the spans of a long article count from its start', () => {
  const { text, outline, breaks } = renderArticle(long)
  expect(breaks.length).toBeGreaterThan(1)
  expect(outline.map(({ span }) => text.slice(span.start, span.end))).toEqual(outline.map(({ label }) => label))
})

test('a short article is its own beginning', () => {
  expect(renderBeginning('# One\n\nTwo')).toEqual(renderArticle('# One\n\nTwo'))
})

test('a caption is found in any piece, once', () => {
  const { html } = renderArticle(`${long}\n\nA sign.\n\nA sign.`, { caption: 'A sign.', credit: null })
  expect(html.match(/class="caption"/g)).toHaveLength(1)
})
