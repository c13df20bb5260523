import { afterAll, expect, test } from 'vitest'
import { PactaError } from '../../../../core/result'
import { usualLimits } from '../../../../importers/limits'
import { createImporter, type Importer } from '../../../../importers/worker/importer'
import { forkChild } from '../../../../processes/fork'
import { makeEpub } from '../epub/make-epub'
import { makeZip } from '../epub/make-zip'
import { column, makeChinesePdf, makePdf } from '../pdf/make-pdf'
import { dot, dotPlace, sourceOf } from '../source'
import { builtWorker } from './built-worker'

const worker = builtWorker()
let importer: Importer | null = null
const importOf = (name: string, content: string | Uint8Array, more = {}) => {
  importer ??= createImporter({ startProcess: forkChild(worker()), limits: { ...usualLimits, milliseconds: 6_000 } })
  return importer.importSource(sourceOf(name, content, more))
}
afterAll(() => importer?.close())

const paragraph = 'The parties met on Monday in the old town hall, and agreed to meet again. '.repeat(5)
const kinds = [
  ['html', 'a.html', `<!doctype html><title>T</title><article><h1>T</h1><p>${paragraph}</p></article>`],
  ['markdown', 'a.md', `# T\n\n${paragraph}`],
  ['text', 'a.txt', `T\n\n${paragraph}`],
  ['epub', 'a.epub', makeEpub({ 'one.xhtml': `<p>${paragraph}</p>` })],
  ['pdf', 'a.pdf', makePdf([column([paragraph])])],
] as const

for (const [kind, name, content] of kinds) {
  test(`the built worker imports ${kind}`, async () => {
    const article = await importOf(name, content)
    expect(article.importer).toBe(kind)
    expect(article.markdown).toContain('The parties met on Monday')
  })
}

test('it knows the letters of a Chinese font that a PDF does not hold', async () => {
  const { markdown, warnings } = await importOf('a.pdf', makeChinesePdf('中国外交部发言人'))
  expect(markdown).toContain('中国外交部发言人')
  expect(warnings).toEqual([])
})

test('it asks for what lies beside a source', async () => {
  const { markdown, images } = await importOf('a.md', '# T\n\n![a](b.png)', { files: { 'b.png': dot } })
  expect(markdown).toContain(dotPlace)
  expect(images.map(({ bytes }) => Buffer.from(bytes))).toEqual([dot])
})

const hostile = [
  ['nothing', 'a.html', ''],
  ['a program named as a page', 'a.html', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0', 'latin1')],
  ['deep emphasis', 'a.html', `<article><p>${'<b>'.repeat(10_000)}deep`],
  ['nested tables', 'a.html', '<table><tr><td>'.repeat(10_000)],
  ['very deep nesting', 'a.html', `${'<div>'.repeat(100_000)}deep`],
  ['a megabyte of attributes', 'a.html', `<p ${'a="b" '.repeat(150_000)}>text`],
  ['brackets', 'a.md', '['.repeat(50_000)],
  ['brackets with ends', 'a.md', '[a]('.repeat(20_000)],
  ['images that never end', 'a.md', '![a](<b '.repeat(20_000)],
  ['quotations in quotations', 'a.md', `${'> '.repeat(20_000)}a`],
  ['lists in lists', 'a.md', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['emphasis in emphasis', 'a.md', '*a **b '.repeat(20_000)],
  ['backticks', 'a.md', Array.from({ length: 2000 }, (_, count) => `${'`'.repeat(count)} `).join('')],
  ['raw HTML', 'a.md', '<div>\n'.repeat(20_000)],
  ['tags that never end', 'a.md', '<img src="'.repeat(20_000)],
  [
    'aliases that grow',
    'a.md',
    '---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d]\n---\nx',
  ],
  [
    'a bomb',
    'a.epub',
    makeZip([
      { path: 'mimetype', content: 'application/epub+zip' },
      { path: 'META-INF/container.xml', content: Buffer.alloc(2 ** 20), claimedSize: 2 ** 30 },
    ]),
  ],
  ['chapters that never close a quotation mark', 'a.epub', makeEpub({ 'one.xhtml': '<a href="'.repeat(20_000) })],
  ['half an archive', 'a.epub', makeZip([{ path: 'mimetype', content: 'application/epub+zip' }]).subarray(0, 60)],
  ['half a PDF', 'a.pdf', makePdf([column([paragraph])]).subarray(0, 400)],
] as const

for (const [what, name, content] of hostile) {
  test(`survives ${what}`, async () => {
    const outcome = await importOf(name, content).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PactaError)
    if (outcome instanceof PactaError) expect(outcome).not.toMatchObject({ code: 'internal' })
    const next = await importOf('next.txt', 'Next\n\nWords.')
    expect(next.fields.title).toBe('Next')
  })
}
