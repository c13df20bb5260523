import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticleClaims } from '../../../../core/article/claims-file'
import { readArticle } from '../../../../core/article/entry'

const file = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

const markdown = file('docs-source/articles/new-start-expiry.md')
const claimsYaml = file('docs-source/articles/new-start-expiry.claims.yaml')
const source = file('tests/fixtures/articles/new-start-expiry.source.txt')
const { entry, body, rendering } = readArticle({ id: 'new-start-expiry', name: 'new-start-expiry.md', markdown })
const claims = readArticleClaims({ name: 'new-start-expiry.md', claims: claimsYaml }, rendering.text)

const [section, title, published, caption, ...rest] = source.split('\n').filter(line => line !== '')
/** The source prints the caption twice; the article carries it once. */
const paragraphs = rest.filter(line => line !== caption)

test('the text is the source, line for line, and nothing else', () => {
  expect(rendering.text.split('\n')).toEqual([title, caption, ...paragraphs, ''])
  expect(paragraphs).toHaveLength(15)
})

test('the Markdown needs no escapes: it is the source itself', () => {
  expect(body.trim()).toBe([`# ${title}`, caption, ...paragraphs].join('\n\n'))
})

test('the front matter says what the page prints', () => {
  expect(entry).toMatchObject({
    title,
    section,
    publisher: 'Global Times',
    author: null,
    published: '2026-02-05T00:29',
    zone: 'Asia/Shanghai',
    language: 'en',
    url: 'https://www.globaltimes.cn/page/202602/1354831.shtml',
  })
  expect(`${entry.caption} Photo: ${entry.credit}`).toBe(caption)
  expect(markdown).toContain(`publishedText: "${published}"`)
  expect(entry.zoneNote).toMatch(/names no/)
})

test('no-break spaces are kept: two in the section, one at the end of the Politico paragraph', () => {
  expect(entry.section).toBe('CHINA\u00a0/\u00a0DIPLOMACY')
  expect(rendering.text.match(/.{3}\u00a0\n/g)).toEqual(['ng.\u00a0\n'])
})

test('its paragraphs are the fifteen of the source, and its outline the title and those', () => {
  const words = rendering.paragraphs.map(({ start, end }) => rendering.text.slice(start, end))
  expect(words).toEqual(paragraphs.map(line => line.trim()))
  expect(rendering.outline.map(({ kind }) => kind)).toEqual(['heading', ...paragraphs.map(() => 'paragraph')])
  expect(rendering.html.match(/class="caption"/g)).toHaveLength(1)
})

test('it brings 38 claims, c01 to c38, none of them judged', () => {
  expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 38 }, (_, n) => `c${String(n + 1).padStart(2, '0')}`))
  expect(new Set(claims.map(({ claim }) => claim?.status))).toEqual(new Set(['open']))
})

for (const { id, target } of claims) {
  test(`${id} stands at its span, between its context, and in the source`, () => {
    const { quote, span } = target
    const { text } = rendering
    expect(text.slice(span.start, span.end)).toBe(quote.exact)
    expect(text.slice(0, span.start).endsWith(quote.prefix)).toBe(true)
    expect(text.slice(span.end).startsWith(quote.suffix)).toBe(true)
    expect(claimsYaml).toContain(`\n    start: ${span.start}\n`)
    expect(source).toContain(quote.exact)
  })
}

test('the types are those of the source: 17 facts, 9 opinions, 5 predictions, 5 positions, 2 quotations', () => {
  const count = (type: string) => claims.filter(({ claim }) => claim?.type === type).length
  expect(['fact', 'opinion', 'prediction', 'position', 'quotation'].map(count)).toEqual([17, 9, 5, 5, 2])
})
