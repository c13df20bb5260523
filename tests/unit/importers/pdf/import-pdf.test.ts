import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { usualLimits } from '../../../../importers/limits'
import { importPdf } from '../../../../importers/pdf/import-pdf'
import { sourceOf } from '../source'
import { column, makeChinesePdf, makePdf, type Words } from './make-pdf'

const importOf = (bytes: Uint8Array, name = 'the-talks.pdf') => importPdf(sourceOf(name, bytes), usualLimits)
const paragraphsIn = async (...pages: readonly (readonly Words[])[]) =>
  (await importOf(makePdf(pages))).markdown.trim().split('\n\n').slice(1)

const wide = [
  'The parties met on Monday in the old town hall for the first time in many years and',
  'agreed that the inspections which the treaty asks for shall begin again in the autumn.',
]

test('lines are joined into paragraphs, which a wider gap parts', async () => {
  expect(await paragraphsIn([...column(wide), ...column(['Nobody spoke to the press.'], { y: 650 })])).toEqual([
    wide.join(' '),
    'Nobody spoke to the press.',
  ])
})

test('an indent begins a paragraph, and so does what follows a line that ends early', async () => {
  const lines = column([...wide, 'Nobody spoke.', ...wide])
  const indented = lines.map((words, index) => (index === 1 ? { ...words, x: 90 } : words))
  expect(await paragraphsIn(indented)).toEqual([wide[0], `${wide[1]} Nobody spoke.`, wide.join(' ')])
})

test('words divided at a line’s end are whole again, and compounds keep their hyphen', async () => {
  const lines = [
    'The parties have a long-term plan for what they call the re-establishment of the inter-',
    'national inspections that the treaty asks for, which is meant to be a plan for the long-',
    'term and for the whole of the continent, whatever the newspapers may say about all that.',
  ]
  const [text] = await paragraphsIn(column(lines))
  expect(text).toContain('the international inspections')
  expect(text).toContain('for the long-term and')
})

test('a paragraph goes on over the end of a column and of a page', async () => {
  const [start = '', end = ''] = wide
  const left = column(['The parties met on Monday in the old', 'town hall for the first time in many', 'years and'], {
    x: 60,
  })
  const right = column(
    ['agreed on inspections that the treaty', 'asks for. The second part of the talks', 'begins in'],
    { x: 320 },
  )
  const [text] = await paragraphsIn([...left, ...right], column(['spring.']))
  expect(text).toContain('years and agreed on')
  expect(await paragraphsIn(column([start]), column([end]))).toEqual([wide.join(' ')])
})

test('what every page repeats is left out, and its numbers', async () => {
  const page = (number: number): readonly Words[] => [
    { x: 72, y: 800, text: `The Example Courier ${number}`, size: 9 },
    ...column([`Page ${'one two three four'.split(' ')[number]} says something of its own.`]),
    { x: 290, y: 40, text: String(number + 10), size: 9 },
  ]
  const paragraphs = await paragraphsIn(page(0), page(1), page(2))
  expect(paragraphs.join('\n')).not.toMatch(/Courier|\d/)
  expect(paragraphs.join(' ')).toContain('Page one says something of its own.')
})

test('larger letters are headings, the largest the title', async () => {
  const { fields, markdown } = await importOf(
    makePdf([
      [
        ...column(['Talks resume'], { y: 780, size: 24 }),
        ...column(wide, { y: 740 }),
        ...column(['Inspections'], { y: 690, size: 16 }),
        ...column(wide, { y: 660 }),
      ],
    ]),
  )
  expect(fields.title).toBe('Talks resume')
  expect(markdown).toBe(`# Talks resume\n\n${wide.join(' ')}\n\n## Inspections\n\n${wide.join(' ')}\n`)
})

test('the file’s own title, author and language are taken where they say something', async () => {
  const { fields } = await importOf(
    makePdf([column(wide)], { title: 'A report', author: 'Maria Example', language: 'en-CA' }),
  )
  expect(fields).toMatchObject({ title: 'A report', author: 'Maria Example', language: 'en-CA' })
})

for (const title of ['Microsoft Word - talks_v2.docx', 'untitled', 'talks.indd', '']) {
  test(`a title that a program wrote counts for nothing: ${title || 'none'}`, async () => {
    const { fields } = await importOf(makePdf([column(wide)], { title, author: 'admin' }))
    expect(fields).toMatchObject({ title: 'the talks', author: null })
  })
}

test('items of a list are a list', async () => {
  const markdown = (await paragraphsIn(column(['\x95 first', '\x95 second']))).join('\n')
  expect(renderArticle(markdown).html).toMatch(/<li>.*first.*<li>.*second/s)
})

test('signs of Markdown show as they are', async () => {
  const [text = ''] = await paragraphsIn(column(['*a* <b> [c](d) _e_ \\f #g']))
  expect(renderArticle(text).text.trim()).toBe('*a* <b> [c](d) _e_ \\f #g')
})

test('the reader is told that pictures and pages without text are left out', async () => {
  const { warnings } = await importOf(makePdf([column(wide), [], []], { hasPicture: true }))
  expect(warnings).toEqual([
    'Without text, so that nothing of them was imported: pages 2, 3.',
    'The pictures in this PDF were left out: only its text is imported.',
  ])
})

const refused = [
  ['a scan', makePdf([[], []], { hasPicture: true }), 'This PDF is a scan'],
  // The tables that tell its letters lie beside the built program, not here.
  ['one whose letters nobody knows', makeChinesePdf('中国外交部'), 'None of the letters in this PDF'],
  ['a damaged one', Buffer.from('%PDF-1.7\nnonsense'), 'This PDF is damaged'],
  [
    'a locked one',
    makePdf([column(wide)], {
      trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    }),
    'This PDF is locked with a password',
  ],
] as const

for (const [what, bytes, message] of refused) {
  test(`refuses ${what}`, async () => {
    await expect(importOf(bytes)).rejects.toThrow(`the-talks.pdf: ${message}`)
  })
}

test('a PDF with more pages than the limit is refused', async () => {
  const pages = Array.from({ length: 4 }, () => column(wide))
  const few = { ...usualLimits, parts: 3 }
  await expect(importPdf(sourceOf('a.pdf', makePdf(pages)), few)).rejects.toThrow('more pages')
})
