import { expect, test } from 'vitest'
import { importEpub } from '../../../../importers/epub/import-epub'
import { usualLimits } from '../../../../importers/limits'
import { dot, dotPlace, sourceOf } from '../source'
import { makeEpub } from './make-epub'
import { makeZip } from './make-zip'

const importOf = (bytes: Uint8Array, limits = usualLimits) => importEpub(sourceOf('a-book.epub', bytes), limits)

const chapters = {
  'two.xhtml': '<h1>Two</h1><p>Second.</p>',
  'one.xhtml': '<h1>One</h1><p>First.</p><h2>Part</h2><p>Of it.</p>',
}

test('chapters follow each other in reading order, below the title', async () => {
  const { markdown, importer } = await importOf(makeEpub(chapters))
  expect(markdown).toBe('# The Book\n\n## Two\n\nSecond.\n\n## One\n\nFirst.\n\n### Part\n\nOf it.\n')
  expect(importer).toBe('epub')
})

test('what a book says of itself is taken, from EPUB 3', async () => {
  const metadata = `<dc:title>A &amp; B</dc:title><dc:creator id="a">Maria Example</dc:creator>
    <dc:creator id="t">T. Translator</dc:creator><meta refines="#t" property="role">trl</meta>
    <dc:creator>J. Doe</dc:creator><dc:publisher>The Press</dc:publisher><dc:date>2020-05-06</dc:date>
    <dc:language>en-gb</dc:language><dc:description>&lt;p&gt;About it.&lt;/p&gt;</dc:description>
    <dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://press.example/b</dc:source>`
  const { fields } = await importOf(makeEpub(chapters, { metadata, spine: 'page-progression-direction="rtl"' }))
  expect(fields).toEqual({
    title: 'A & B',
    section: null,
    publisher: 'The Press',
    author: 'Maria Example, J. Doe',
    published: '2020-05-06',
    zone: null,
    publishedText: '2020-05-06',
    language: 'en-GB',
    direction: 'rtl',
    url: 'https://press.example/b',
    excerpt: 'About it.',
  })
})

test('… and from EPUB 2', async () => {
  const metadata = `<dc:title>Old</dc:title><dc:creator opf:role="edt">E. Ditor</dc:creator>
    <dc:creator opf:role="aut">A. Uthor</dc:creator><dc:date opf:event="modification">2021-01-01</dc:date>
    <dc:date opf:event="original-publication">1999-12-31</dc:date>`
  const { fields } = await importOf(makeEpub(chapters, { metadata }))
  expect(fields).toMatchObject({ title: 'Old', author: 'A. Uthor', published: '1999-12-31' })
})

test('a book without a title is called by its file', async () => {
  const { fields, markdown } = await importOf(makeEpub(chapters, { metadata: '<dc:title> </dc:title>' }))
  expect(fields.title).toBe('a book')
  expect(markdown).toMatch(/^# a book\n/)
})

test('a chapter without a heading gets the one of the table of contents', async () => {
  const nav =
    '<html xmlns:epub="http://x"><body><nav epub:type="toc"><ol><li><a href="text/one.xhtml#top">The start</a></li></ol></nav></body></html>'
  const items = '<item id="nav" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>'
  const files = [{ path: 'OPS/nav.xhtml', content: nav }]
  const { markdown } = await importOf(makeEpub({ 'one.xhtml': '<p>First.</p>' }, { items, files }))
  expect(markdown).toBe('# The Book\n\n## The start\n\nFirst.\n')
})

test('… of the one of EPUB 2 too, and not twice', async () => {
  const ncx = `<ncx><navMap><navPoint><navLabel><text>The start</text></navLabel><content src="text/one.xhtml"/>
    <navPoint><navLabel><text>Deeper</text></navLabel><content src="text/one.xhtml#deep"/></navPoint></navPoint></navMap></ncx>`
  const items = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
  const files = [{ path: 'OPS/toc.ncx', content: ncx }]
  const book = makeEpub({ 'one.xhtml': '<p><b>The start</b></p><p>First.</p>' }, { items, files, spine: 'toc="ncx"' })
  expect((await importOf(book)).markdown).toBe('# The Book\n\n## The start\n\nFirst.\n')
})

test('images come along, from wherever in the book they lie', async () => {
  const body =
    '<p>See <img src="../img/my%20dot.png" alt="a dot"/></p><svg><image xlink:href="/OPS/img/my%20dot.png"/></svg>'
  const files = [{ path: 'OPS/img/my dot.png', content: dot }]
  const { markdown, images, missing } = await importOf(makeEpub({ 'one.xhtml': body }, { files }))
  expect(markdown).toContain(`![a dot](${dotPlace})`)
  expect(markdown.split(dotPlace)).toHaveLength(3)
  expect(images.map(({ bytes }) => Buffer.from(bytes))).toEqual([dot])
  expect(missing).toEqual([])
})

test('an image that the book lacks is named', async () => {
  const { missing } = await importOf(makeEpub({ 'one.xhtml': '<p>See <img src="gone.png" alt="x"/> it.</p>' }))
  expect(missing.map(({ address }) => address)).toEqual(['OPS/text/gone.png'])
})

test('notes stand at the end, their numbers are set high, and links within the book are words', async () => {
  const book = makeEpub({
    '_notes.xhtml': '<p id="n1">1. The note.</p>',
    'one.xhtml':
      '<p>Words<a epub:type="noteref" href="_notes.xhtml#n1">1</a> and <a href="two.xhtml">a link</a> and <a href="https://web.example/">another</a>.</p>',
  })
  const { markdown } = await importOf(book)
  expect(markdown).toBe(
    '# The Book\n\nWords<sup>1</sup> and a link and [another](https://web.example/).\n\n1\\. The note.\n',
  )
})

test('elements that XML closes in one sign hold nothing', async () => {
  const { markdown } = await importOf(
    makeEpub({ 'one.xhtml': '<p><a id="p1"/>First.</p><div/><p>Second <![CDATA[<b> & c]]>.</p>' }),
  )
  expect(markdown).toBe('# The Book\n\nFirst.\n\nSecond \\<b> & c.\n')
})

const encryption = (algorithm: string) => [
  {
    path: 'META-INF/encryption.xml',
    content: `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
  },
]

test('a book with scrambled fonts is read', async () => {
  const files = encryption('http://www.idpf.org/2008/embedding')
  expect((await importOf(makeEpub(chapters, { files }))).fields.title).toBe('The Book')
})

const bomb = Buffer.alloc(3 * 1024 * 1024)
const small = { ...usualLimits, unpackedBytes: 1024 * 1024 }
const start = { path: 'mimetype', content: 'application/epub+zip' }
const many = Array.from({ length: 11 }, (_, index) => ({ path: `f${index}`, content: '' }))

const refused = [
  [
    'one that is protected',
    makeEpub(chapters, { files: encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc') }),
    'protected against copying',
  ],
  [
    'one that is locked',
    makeZip([start, { path: 'META-INF/container.xml', content: 'x', isEncrypted: true }]),
    'locked with a password',
  ],
  ['one without its parts', makeZip([start]), 'says nowhere what belongs to it'],
  ['one of pictures alone', makeEpub({ 'one.xhtml': '<img src="x.png"/>' }), 'no text in the book'],
  ['half of one', makeEpub(chapters).subarray(0, 300), 'damaged'],
  ['one that grows when it is unpacked', makeEpub({ 'one.xhtml': bomb.toString('latin1') }), 'more than 1 MB'],
  [
    'one that lies about its size',
    makeZip([start, { path: 'META-INF/container.xml', content: bomb, claimedSize: 5 }]),
    'damaged',
  ],
  ['one with a path that leads out', makeZip([start, { path: '../../evil', content: 'x' }]), 'damaged'],
] as const

for (const [what, bytes, message] of refused) {
  test(`refuses ${what}`, async () => {
    await expect(importOf(bytes, small)).rejects.toThrow(message)
  })
}

test('refuses one with more files than the limit', async () => {
  await expect(importOf(makeZip(many), { ...usualLimits, parts: 10 })).rejects.toThrow('more than 10 files')
})
