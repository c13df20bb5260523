import { expect, test } from 'vitest'
import { type } from './terminal'

test('lists commands and options', async () => {
  const { code, out, err } = await type('--help')
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(`pacta COMMAND [OPTIONS]

The library of Pacta without a window.

Commands
  import SOURCE…  files, folders and pages into the library
  list            the articles of the library, newest first
  search WORDS…   articles, notes, claims, tags and treaties that hold these words
  show ARTICLE    an article as text, its claims below
  claims ARTICLE  the claims of an article: who says what, and how it stands
  check ARTICLE   the claims of an article, held against the treaty record
  suggest FILE    the claims that a text reports, proposed by rules
  export ARTICLE  the notes of an article as Markdown
  verify          whether everything in the library can be read, and nothing is missing

Options
  --library DIR  the library in this folder instead of the app’s
  --json         output for programs
  -h, --help     this help
  --version      the version of Pacta

ARTICLE is an id as \`pacta list\` shows it. \`pacta COMMAND --help\` tells more.
Exit code: 0 done, 1 failed, 2 not understood.
`)
})

test('explains one command with all its options', async () => {
  const { out } = await type('export --help')
  expect(out).toBe(`pacta export ARTICLE [OPTIONS]

The notes of an article as Markdown.
Writes to standard output unless -o names a file. A file is written whole or not at all.
With --json: { article, fileName, markdown }, or { article, file } with -o.

Options
  --preset obsidian|gfm  obsidian unless said otherwise
  -o, --output FILE      write to this file
  --force                replace the file if it is there
  --mine                 leave out claims that came with the article and were never touched
  --library DIR          the library in this folder instead of the app’s
  --json                 output for programs
  -h, --help             this help
  --version              the version of Pacta
`)
})

const ways = ['help show', 'show -h', 'show pact-ends --help', '--help show']
for (const line of ways)
  test(`explains show for \`pacta ${line}\``, async () => {
    expect((await type(line)).out).toMatch(/^pacta show ARTICLE \[OPTIONS\]\n/)
  })

test('keeps every line of help within 100 columns', async () => {
  for (const line of ['--help', 'list -h', 'show -h', 'claims -h', 'check -h', 'suggest -h', 'export -h'])
    for (const row of (await type(line)).out.split('\n')) expect(row.length).toBeLessThanOrEqual(100)
})
