import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importSource } from '../../../importers/import-source'
import { usualLimits } from '../../../importers/limits'
import { makeEpub } from './epub/make-epub'
import { makeZip } from './epub/make-zip'
import { column, makePdf } from './pdf/make-pdf'
import { dot, sourceOf } from './source'

const words = 'The parties met on Monday in the old town hall, and agreed to meet again.'
const page = `<!doctype html><title>T</title><body><article><h1>T</h1><p>${words}</p></article>`
const message = [
  'From: <Saved by a browser>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Location: https://courier.example/talks',
  '',
  page,
  '--b--',
  '',
].join('\r\n')
const pdf = makePdf([column([words])])
const book = makeEpub({ 'one.xhtml': `<p>${words}</p>` })
const wide = Buffer.from(`\uFEFFT\n\n${words}`, 'utf16le')

const kinds = [
  ['html', 'a page', 'a.html', page, null],
  ['html', 'a page under another name', 'a.txt', page, null],
  ['html', 'a page that begins with a comment', 'a', `<!-- saved -->\n<html><body><p>${words}`, null],
  ['html', 'a piece of a page', 'a', `<div><p>${words}</p></div>`, null],
  ['html', 'what a server calls a page', 'talks.php', `<section><p>${words}</p></section>`, 'text/html; charset=utf-8'],
  ['mhtml', 'a page in one file', 'a.html', message, null],
  ['markdown', 'Markdown', 'a.md', words, null],
  ['markdown', 'Markdown without a name', 'a', `---\ntitle: T\n---\n${words}`, null],
  ['markdown', 'what a server calls Markdown', 'a', words, 'text/markdown'],
  ['text', 'plain text', 'a.txt', `# ${words}`, null],
  ['text', 'plain text without a name', 'a', words, null],
  ['text', 'UTF-16', 'a.txt', wide, null],
  ['epub', 'a book', 'a.epub', book, null],
  ['epub', 'a book under another name', 'a.zip', book, 'application/zip'],
  ['pdf', 'a PDF', 'a.pdf', pdf, null],
  ['pdf', 'a PDF that is called a page', 'a.html', pdf, 'text/html'],
] as const

for (const [importer, what, name, content, contentType] of kinds) {
  test(`imports ${what}`, async () => {
    const article = await importSource(sourceOf(name, content, { contentType }))
    expect(article.importer).toBe(importer)
    expect(article.markdown).toContain('The parties met on Monday')
  })
}

const office = makeZip([{ path: '[Content_Types].xml', content: 'x' }])
const refused = [
  ['nothing', '', 'a.html: It is empty.'],
  ['white space', ' \n', 'a.html'],
  ['an image', dot, 'a.html: It is an image.'],
  ['a document of an office program', office, 'a.html: It is a document of an office program.'],
  [
    'an old one',
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    'a.html: It is a document of an office program.',
  ],
  ['one in RTF', '{\\rtf1 a}', 'a.html: It is a document in RTF.'],
  ['an archive', makeZip([{ path: 'a.txt', content: words }]), 'a.html: It is an archive of files.'],
  ['a packed file', gzipSync(words), 'a.html: It is an archive of files.'],
  ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0', 'latin1'), 'a.html: It is not a text'],
] as const

for (const [what, content, problem] of refused) {
  test(`refuses ${what}, and says what to do`, async () => {
    await expect(importSource(sourceOf('a.html', content))).rejects.toThrow(problem)
  })
}

test('refuses a file that is larger than the limit', async () => {
  const limits = { ...usualLimits, bytes: 1024 * 1024 }
  await expect(importSource(sourceOf('a.txt', new Uint8Array(1024 * 1024 + 1)), limits)).rejects.toThrow(
    'a.txt: It has 2 MB, and Pacta takes in files of up to 1 MB.',
  )
})

test('refuses Markdown that cannot be made safe to show', async () => {
  await expect(importSource(sourceOf('a.md', '<div>\n'.repeat(5000)))).rejects.toThrow(/^a\.md: /)
})

test('the same bytes become the same article', async () => {
  for (const [, , name, content] of kinds) {
    const [first, second] = [await importSource(sourceOf(name, content)), await importSource(sourceOf(name, content))]
    expect(first).toEqual(second)
  }
})
