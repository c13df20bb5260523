import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderArticle, renderMarkdown } from '../../../../core/article/render'

const shows = [
  ['headings and paragraphs', '# A\n\nb', '<h1>A</h1>\n<p>b</p>\n', 'A\nb\n'],
  ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>\n', 'a b c\n'],
  ['entities as what they stand for', '&lt;b&gt; &amp;amp; &copy;', '<p>&#x3C;b> &#x26;amp; ©</p>\n', '<b> &amp; ©\n'],
  ['hard breaks', 'a  \nb', '<p>a<br>b</p>\n', 'ab\n'],
  ['lists', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n', '\na\nb\n\n'],
  ['tasks as characters', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n', '\n☑ a\n☐ b\n\n'],
  ['code', '```js\na<b\n```', '<pre><code class="language-js">a&#x3C;b\n</code></pre>\n', 'a<b\n\n'],
  ['web links', '[a](https://b.org)', '<p><a href="https://b.org">a</a></p>\n', 'a\n'],
  ['mail links', '[a](mailto:b@c.org)', '<p><a href="mailto:b@c.org">a</a></p>\n', 'a\n'],
  ['images beside the article', '![a](photos/b.png)', '<p><img src="photos/b.png" alt="a"></p>\n', '\n'],
  ['direction and language', '<p dir="rtl" lang="ar">س</p>', '<p dir="rtl" lang="ar">س</p>', 'س'],
  ['a no-break space at the end', 'a\u00a0\n\nb', '<p>a\u00a0</p>\n<p>b</p>\n', 'a\u00a0\nb\n'],
  ['line ends of other systems as line feeds', 'a\r\nb&#13;c', '<p>a\nb\nc</p>\n', 'a\nb\nc\n'],
  ['no NUL', 'a\u0000b', '<p>ab</p>\n', 'ab\n'],
  ['code without the newlines a parser would drop', '<pre>\n\n\na</pre>', '<pre>a</pre>', 'a'],
  ['nothing for nothing', '', '', ''],
] as const

for (const [what, markdown, html, text] of shows) {
  test(`shows ${what}`, () => expect(renderArticle(markdown)).toMatchObject({ html, text }))
}

test('tables keep their alignment', () => {
  const { html } = renderArticle('|a|b|\n|:-|-:|\n|1|2|')
  expect(html).toContain('<th align="left">a</th>')
  expect(html).toContain('<td align="right">2</td>')
})

test('the paragraph that is the caption and its credit gets a class and is not counted', () => {
  const { html, paragraphs, outline } = renderArticle('# T\n\nA sign. Photo: VCG\n\nText.', {
    caption: 'A sign.',
    credit: 'VCG',
  })
  expect(html).toBe('<h1>T</h1>\n<p class="caption">A sign. Photo: VCG</p>\n<p>Text.</p>\n')
  expect(paragraphs).toEqual([{ start: 21, end: 26 }])
  expect(outline.map(({ label }) => label)).toEqual(['T', 'Text.'])
})

test('a caption without credit is found alone', () => {
  const { html } = renderArticle('A sign.\n\nA sign. Indeed.', { caption: 'A sign.', credit: null })
  expect(html).toBe('<p class="caption">A sign.</p>\n<p>A sign. Indeed.</p>\n')
})

test('an article cannot give itself the class of a caption', () => {
  expect(renderArticle('<p class="caption">a</p>').html).toBe('<p>a</p>')
})

test('paragraphs are the leaf blocks of running text: no headings, cells, code or white space', () => {
  const markdown = '# T\n\nOne.\n\n- two\n\n  - three\n\n> four\n\n```\ncode\n```\n\n|a|\n|-|\n|b|\n'
  const { text, paragraphs } = renderArticle(markdown)
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'two', 'three', 'four'])
})

test('text on either side of a block inside an item makes two paragraphs', () => {
  const { text, paragraphs } = renderArticle('<ul><li>before<p>within</p>after</li></ul>')
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['before', 'within', 'after'])
})

test('prose has no images and no figures', () => {
  expect(renderMarkdown('![a](b.png) **c**\n\n<figure>d</figure>')).toBe('<p> <strong>c</strong></p>\nd')
})

test('text that nests without end is refused with a cure, at a depth of elements and at a depth of calls', () => {
  for (const depth of [250, 8000]) {
    const refused = () => renderArticle(`${'>'.repeat(depth)} a`)
    expect(refused).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(refused).toThrow('Simplify its HTML')
  }
})

const markdown = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n\n',
      '# ',
      '- ',
      '> ',
      '`',
      '**',
      '[a](b)',
      '|',
      '<b>',
      '</b>',
      '<table>',
      '<td>',
      '<p>',
      '</p>',
    ),
    fc.constantFrom(
      '<a href="https://a.b">',
      '</a>',
      '<pre>\n\n',
      '<svg>',
      '<style>',
      '<!--',
      '&#13;',
      '&nbsp;',
      '<col>',
    ),
  ),
  { maxLength: 30 },
)

test('paragraphs and outline lie inside the text, in order, without white space around them', () => {
  fc.assert(
    fc.property(markdown, pieces => {
      const { text, outline, paragraphs } = renderArticle(pieces.join(''))
      for (const spans of [outline.map(({ span }) => span), paragraphs]) {
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
      }
    }),
    { numRuns: 200 },
  )
})
