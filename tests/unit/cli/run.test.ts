import { expect, test } from 'vitest'
import { notesMarkdown } from '../../../core/notes/markdown'
import { libraryOfOne, notes, type } from './terminal'

test('lists articles with id, day and title', async () => {
  expect(await type('list')).toMatchObject({
    code: 0,
    out: 'pact-ends  2026-02-05  As the pact ends, experts warn\n',
    err: '',
  })
})

test('lists articles for programs', async () => {
  expect(JSON.parse((await type('list --json')).out)).toMatchObject([notes.entry])
})

test('says so where a library is empty', async () => {
  const library = { ...libraryOfOne(), listArticles: async () => [] }
  expect((await type('list', { library })).out).toBe('The library holds no articles yet.\n')
  expect((await type('list --json', { library })).out).toBe('[]\n')
})

test('shows an article as wrapped text with its claims below', async () => {
  const { code, out } = await type('show pact-ends')
  expect(code).toBe(0)
  expect(out).toBe(`As the pact ends, experts warn
Example Times · 5 February 2026 · World · 1 min
https://example.org/news/pact-ends

The New START treaty expires on Thursday, Reuters reported.
It limited each side to 1,550 deployed warheads.

Deputy Chairman Dmitry Medvedev warned of the danger of
letting the last nuclear arms control treaty expire without
any understanding of what comes next.

The treaty was extended once. Nobody has said what follows.

Claims: 3

1. Reuters · Fact · Agrees · c01
   “The New START treaty expires on Thursday”

2. The article · Fact · Partly agrees · c02
   “It limited each side to 1,550 deployed warheads”

3. Dmitry Medvedev · Opinion · Open · c03
   “Deputy Chairman Dmitry Medvedev warned of the danger of
   letting the last nuclear arms control treaty expire
   without any understanding of what comes next”
`)
})

test('shows an article for programs', async () => {
  const { rendering, entry, annotations } = notes
  expect(JSON.parse((await type('show pact-ends --json')).out)).toEqual({ entry, text: rendering.text, annotations })
})

test('shows an article as HTML', async () => {
  const { entry, rendering, annotations } = notes
  const open = { entry, words: 1, rendering: { ...rendering, html: '<p>Clean.</p>\n' }, annotations }
  const library = {
    ...libraryOfOne(),
    openArticle: async () => ({ ...open, mentions: [], history: { undo: null, redo: null } }),
  }
  expect((await type('show pact-ends --html', { library })).out).toBe('<p>Clean.</p>\n')
})

test('lists the claims of an article, and nothing else of its annotations', async () => {
  const { out } = await type('claims pact-ends')
  expect(out.startsWith('Claims: 3\n\n1. Reuters')).toBe(true)
  const found: (typeof notes)['annotations'] = JSON.parse((await type('claims pact-ends --json')).out)
  expect(found.map(({ annotation }) => annotation.id)).toEqual(['c01', 'c02', 'c03'])
})

const exports = [
  ['for Obsidian', 'export pact-ends', { preset: 'obsidian', articleClaims: true }],
  ['as plain Markdown', 'export pact-ends --preset gfm', { preset: 'gfm', articleClaims: true }],
  [
    'without untouched claims',
    'export --mine pact-ends --preset=obsidian',
    { preset: 'obsidian', articleClaims: false },
  ],
] as const
for (const [how, line, options] of exports)
  test(`exports notes ${how}`, async () => {
    expect(await type(line)).toMatchObject({ code: 0, out: notesMarkdown(notes, options), err: '' })
  })

test('exports notes for programs, with a name for the file', async () => {
  const markdown = notesMarkdown(notes, { preset: 'obsidian', articleClaims: true })
  expect(JSON.parse((await type('export pact-ends --json')).out)).toEqual({
    article: 'pact-ends',
    fileName: 'As the pact ends, experts warn.md',
    markdown,
  })
})

test('exports notes to a file, and replaces one only when told to', async () => {
  const files = new Map([['old.md', 'mine']])
  const first = await type('export pact-ends -o new.md', { files })
  expect(first).toMatchObject({ code: 0, out: 'Wrote new.md\n', err: '' })
  expect(files.get('new.md')).toBe(notesMarkdown(notes, { preset: 'obsidian', articleClaims: true }))

  const refused = await type('export pact-ends -o old.md', { files })
  expect(refused).toMatchObject({
    code: 1,
    out: '',
    err: 'pacta: old.md is there already. Add --force to replace it.\n',
  })
  expect(files.get('old.md')).toBe('mine')

  const forced = await type('export pact-ends --output old.md --force --json', { files })
  expect(JSON.parse(forced.out)).toEqual({ article: 'pact-ends', file: 'old.md' })
  expect(files.get('old.md')).toBe(files.get('new.md'))
})

test('writes to standard output where the file is a hyphen', async () => {
  const { out, files } = await type('export pact-ends -o -')
  expect(out.startsWith('---\nid:')).toBe(true)
  expect(files.size).toBe(0)
})

test('opens the library that is named, wherever the option stands', async () => {
  expect((await type('list')).opened).toEqual([null])
  expect((await type('--library my/notes list')).opened).toEqual(['my/notes'])
  expect((await type('list --library=my/notes')).opened).toEqual(['my/notes'])
})

test('tells on the side what went wrong in the library without stopping', async () => {
  const library = libraryOfOne([{ code: 'damaged', message: 'x.json was set aside.' }])
  const { code, out, err } = await type('list', { library })
  expect([code, out.length > 0, err]).toEqual([0, true, 'pacta: x.json was set aside.\n'])
})

test('fails with the reason where there is no such article', async () => {
  for (const line of ['show nowhere', 'claims nowhere', 'export nowhere'])
    expect(await type(line)).toMatchObject({
      code: 1,
      out: '',
      err: 'pacta: There is no article nowhere in this library.\n',
    })
})

test('shows the whole trace of a bug', async () => {
  const library = { ...libraryOfOne(), listArticles: () => Promise.reject(new TypeError('x is not a function')) }
  const { code, err } = await type('list', { library })
  expect(code).toBe(1)
  expect(err).toMatch(/^pacta: This is a bug in Pacta\. TypeError: x is not a function\n {4}at /)
})

const misunderstood = [
  ['no command', '', 'Say what to do: `pacta --help` lists the commands.'],
  ['an unknown command', 'fetch', 'There is no command fetch. `pacta --help` lists the commands.'],
  ['an unknown option', 'list --loud', "Unknown option '--loud'. `pacta --help` lists what there is."],
  [
    'an option of another command',
    'list --preset gfm',
    'list takes no --preset. `pacta list --help` lists what it takes.',
  ],
  [
    'an option without its value',
    'list --library',
    "Option '--library <value>' argument missing. `pacta --help` lists what there is.",
  ],
  ['an unknown preset', 'export a --preset org', 'There is no preset org; choose obsidian or gfm.'],
  ['no article', 'show', 'show needs an article’s id; `pacta list` shows them.'],
  ['two articles', 'show a b', 'show has no use for b. `pacta show --help` tells more.'],
  ['an article where none is needed', 'list a', 'list has no use for a. `pacta list --help` tells more.'],
  ['a path for an id', 'show ../a', '../a is no article’s id; `pacta list` shows them.'],
] as const
for (const [what, line, message] of misunderstood)
  test(`refuses ${what} and says what to type`, async () => {
    expect(await type(line)).toMatchObject({ code: 2, out: '', err: `pacta: ${message}\n`, opened: [] })
  })

test('tells its version', async () => {
  expect(await type('--version')).toMatchObject({ code: 0, out: '1.2.3\n', opened: [] })
})
