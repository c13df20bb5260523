import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { PactaError } from '../../../../core/result'
import { importHtml } from '../../../../importers/html/import-html'
import { importSource } from '../../../../importers/import-source'
import { usualLimits } from '../../../../importers/limits'
import { dot, dotPlace, sourceOf } from '../source'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/import/html/${name}`, import.meta.url), 'utf8')
const importOf = (content: string, more = {}) => importHtml(sourceOf('talks.html', content, more), usualLimits)
const sentence =
  'The delegates came back to the table on Sunday, and promised not to leave it without a text, said the chair.'
/** A page whose article is long enough to be taken for one. */
const pageOf = (body: string, head = '<title>Talks</title>') =>
  `<!doctype html><html><head>${head}</head><body><article>${body}${`<p>${sentence}</p>`.repeat(4)}</article></body></html>`
const bodyOf = async (body: string, more = {}) => (await importOf(pageOf(body), more)).markdown

test('a saved news page becomes an article with everything that belongs to it', async () => {
  const article = await importOf(fixture('news.html'), { files: { 'talks_files/hall.png': dot } })
  expect(article.markdown).toBe(fixture('news.out.md'))
  expect(article.fields).toEqual(JSON.parse(fixture('news.json')))
  expect(article.images).toEqual([{ name: dotPlace.slice('images/'.length), bytes: dot }])
  expect(article.missing).toEqual([
    { address: 'https://courier.example/img/map-1600.png', reason: 'it was not saved with the page' },
  ])
  expect([article.importer, article.warnings]).toEqual(['html', []])
})

const kept = [
  ['headings below the headline', '<h2>One</h2><h3>Two</h3>', '## One\n\n### Two\n'],
  ['an ordered list that begins later', '<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d\n'],
  ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n'],
  ['struck words', '<p>It <s>will</s> may end.</p>', 'It ~~will~~ may end.'],
  ['powers and formulas', '<p>10<sup>3</sup> of H<sub>2</sub>O</p>', '10<sup>3</sup> of H<sub>2</sub>O'],
  ['signs that Markdown would take for its own', '<p>2 * 3 * 4 and _so_ on</p>', '2 \\* 3 \\* 4 and \\_so\\_ on'],
  [
    'text set as it is typed, with its links',
    '<pre>See <a href="https://a.example/">A</a> and\n<a href="#b">B</a></pre>',
    '<pre>See <a href="https://a.example/">A</a> and\n<a href="#b">B</a></pre>',
  ],
  ['a no-break space', '<p>5&nbsp;February of the year</p>', '5\u00a0February of the year'],
  ['Chinese and Arabic', '<p>条约于周四到期。 انتهت المعاهدة</p>', '条约于周四到期。 انتهت المعاهدة'],
] as const
for (const [what, html, markdown] of kept)
  test(`keeps ${what}`, async () => {
    expect(await bodyOf(html)).toContain(markdown)
  })

const dropped = [
  ['a program', '<script>steal()</script>', 'steal'],
  ['a style', '<style>p { color: red }</style>', 'color'],
  ['an address that is a program', '<p><a href="java\tscript:steal()">Read on</a></p>', 'script:'],
  ['a form', '<form><input value="secret"><button>Send now</button></form>', 'Send now'],
  ['a handler', '<p onclick="steal()">Words.</p>', 'steal'],
] as const
for (const [what, html, words] of dropped)
  test(`leaves out ${what}`, async () => {
    expect(await bodyOf(html)).not.toContain(words)
  })

test('links become whole where the page says where it is from, and stay as they are where it does not', async () => {
  const link = '<p>See <a href="../b?x=1#y">the other page</a> for that.</p>'
  expect(await bodyOf(link, { address: 'https://news.example/a/c' })).toContain('(https://news.example/b?x=1#y)')
  expect(await bodyOf(link)).toContain('[the other page](../b?x=1#y)')
})

test('an image that is not there keeps its place and its address', async () => {
  expect(await bodyOf('<p>Look: <img src="https://news.example/p.png" alt="The hall"></p>')).toContain(
    '![The hall](https://news.example/p.png)',
  )
  expect(await bodyOf('<p>Look: <img src="pics/p.png" alt="The hall"></p>')).toContain('![The hall](pics/p.png)')
})

test('an image inside the page, as SingleFile saves it, is taken out of it', async () => {
  const image = `<p><img alt="A dot" src="data:image/png;base64,${dot.toString('base64')}"></p>`
  const article = await importOf(pageOf(image))
  expect(article.markdown).toContain(`![A dot](${dotPlace})`)
  expect(article.images).toHaveLength(1)
})

test('bytes that are no image are not kept, whatever they are called', async () => {
  const article = await importOf(pageOf('<p><img alt="x" src="x.png"></p>'), {
    files: { 'x.png': Buffer.from('<html>') },
  })
  expect([article.images, article.missing.length]).toEqual([[], 1])
})

test('no image is read from outside of the page’s folder', async () => {
  const asked: string[] = []
  const beside = async (path: string) => {
    asked.push(path)
    return null
  }
  await importOf(pageOf('<p><img src="../../secret.png"><img src="%2e%2e/secret.png"><img src="/etc/p.png"></p>'), {
    beside,
  })
  expect(asked).toEqual([])
})

const dates = [
  [
    'JSON-LD with a zone',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-02-05T00:29:00Z"}</script>',
    '2026-02-05T00:29',
  ],
  ['OpenGraph', '<meta property="article:published_time" content="2026-02-05T08:00:00+01:00">', '2026-02-05T08:00'],
  ['a plain meta', '<meta name="date" content="2026-02-05">', '2026-02-05'],
] as const
for (const [what, head, published] of dates)
  test(`reads the date from ${what}`, async () => {
    expect((await importOf(pageOf('', `<title>T</title>${head}`))).fields.published).toContain(published)
  })

test('a page without an article says so', async () => {
  await expect(importOf('<html><body><script>app()</script></body></html>')).rejects.toThrow('talks.html')
})

/** What others built to bring parsers down. */
const hostile = [
  ['100,000 tags in one another', `${'<div>'.repeat(100_000)}words`],
  ['10,000 bold ones in one another', `${'<b>'.repeat(10_000)}words`],
  ['tables in tables', `${'<table><tr><td>'.repeat(10_000)}words`],
  [
    'a million attributes',
    `<p ${'a'.repeat(5)}${Array.from({ length: 100_000 }, (_, at) => ` a${at}=1`).join('')}>words</p>`,
  ],
  ['nothing but opening brackets', '<'.repeat(200_000)],
  ['zero bytes', '\0'.repeat(1000)],
] as const
for (const [what, html] of hostile)
  test(`ends with an article or a sentence: ${what}`, async () => {
    const outcome = await importSource(sourceOf('talks.html', html)).catch(error => error)
    if (!(outcome instanceof Error)) return renderArticle(outcome.markdown)
    expect(outcome).toBeInstanceOf(PactaError)
    expect(outcome.message).toContain('talks.html')
  })

const fragments = fc.array(
  fc.oneof(
    fc.constantFrom('<p>', '</p>', '<ul><li>', '</ul>', '<table><tr><td>', '</table>', '<pre>', '<blockquote>', '<h2>'),
    fc.constantFrom(
      '<a href="x">',
      '</a>',
      '<img src="p.png">',
      '<noscript>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '<b>',
      '`',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { maxLength: 30 },
)
/** A comment that is never closed takes the whole page with it: that is said, and is no fault. */
function refusal(error: unknown): null {
  if (error instanceof PactaError && error.code === 'damaged') return null
  throw error
}

test('whatever stands in a page, its Markdown can be shown, and its images are kept or missing', async () => {
  await fc.assert(
    fc.asyncProperty(fragments, async pieces => {
      const article = await importOf(pageOf(pieces.join(''))).catch(refusal)
      if (article === null) return
      const { html } = renderArticle(article.markdown)
      expect(html).not.toContain('<script')
      for (const { name } of article.images) expect(article.markdown).toContain(name)
    }),
    { numRuns: 60 },
  )
})
