import { expect, test } from 'vitest'
import { parseCommandLine, withoutLibrary } from '../../../main/command-line'

const place = (articleId: string, annotationId: string | null = null) => ({ articleId, annotationId })

const cases = [
  ['nothing', [], null, null],
  ['an app folder alone', ['.'], null, null],
  ['a library', ['.', '--library', '/home/reader/Pacta'], '/home/reader/Pacta', null],
  ['a library behind an equals sign', ['--library=/tmp/a b'], '/tmp/a b', null],
  ['an article', ['--article', 'new-start-expiry'], null, place('new-start-expiry')],
  ['an address', ['pacta://article/a/annotation/b'], null, place('a', 'b')],
  ['a library and an address', ['--library', 'x', 'pacta://article/a'], 'x', place('a')],
  ['an address rather than an article', ['--article', 'a', 'pacta://article/b'], null, place('b')],
  ['no option that an address smuggles in', ['pacta://article/a', '--library', '/evil'], null, place('a')],
  ['nothing from an address that cannot be read', ['pacta://x --library', '--library', '/evil'], null, null],
  ['nothing from one in capitals', ['PACTA://article/a', '--library=/evil'], null, null],
  [
    'its own among the switches of Chromium and of test drivers',
    ['-r', '/loader.js', '--inspect=0', '--no-sandbox', '--user-data-dir=/tmp/u', '.', '--library', 'x'],
    'x',
    null,
  ],
] as const

for (const [what, args, library, destination] of cases)
  test(`reads ${what}`, () => {
    expect(parseCommandLine(args)).toEqual({ library, destination, files: [], page: null })
  })

test('reads the files that are to be imported, and leaves other words alone', () => {
  const args = ['.', '--library', 'notes.md', 'Saved page.HTML', '/tmp/book.epub', '--no-sandbox', 'loader.js']
  expect(parseCommandLine(args)).toMatchObject({ library: 'notes.md', files: ['Saved page.HTML', '/tmp/book.epub'] })
})

test('reads the page that an address asks to import, and no file behind it', () => {
  const link = 'pacta://import?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1'
  expect(parseCommandLine(['.', link, 'evil.html'])).toMatchObject({
    page: 'https://example.org/a?b=1',
    files: [],
    destination: null,
  })
})

const refused = [
  [['--library'], '--library needs a folder behind it.'],
  [['--library='], '--library needs a folder behind it.'],
  [['--library', '--no-sandbox'], '--library needs a folder behind it.'],
  [['--article'], '--article needs an article’s id behind it.'],
  [['--article', '../secret'], '../secret is not an article’s id; an id is a file’s name without its ending.'],
] as const

for (const [args, message] of refused)
  test(`says what is wrong with ${args.join(' ')}`, () => {
    expect(() => parseCommandLine(args)).toThrow(expect.objectContaining({ code: 'invalid', message }))
  })

const restarts = [
  [['.'], ['.']],
  [
    ['.', '--library', '/old', '--no-sandbox'],
    ['.', '--no-sandbox'],
  ],
  [['.', '--library=/old'], ['.']],
  [
    ['--user-data-dir=/u', '.', '--article', 'a'],
    ['--user-data-dir=/u', '.'],
  ],
  [['.', 'pacta://article/a'], ['.']],
] as const

for (const [args, kept] of restarts)
  test(`starts again from ${args.join(' ')} with another library`, () => {
    expect(withoutLibrary(args)).toEqual(kept)
  })
