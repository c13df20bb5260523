import { expect, test } from 'vitest'
import { eventChannel, eventNames, type Method, methods, requestChannel } from '../../../core/contract'
import { requests } from '../../../core/requests'

const draft = {
  kind: 'highlight',
  target: { quote: { exact: 'a', prefix: '', suffix: '' }, span: { start: 0, end: 1 } },
  color: 'yellow',
  note: '',
  tags: [],
  claim: null,
}
const options = { preset: 'gfm', articleClaims: true }
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** For each request arguments that it takes. */
const taken: { readonly [M in Method]: readonly unknown[] } = {
  listArticles: [],
  changeArticles: [[{ articleId: 'a', patch: { archived: true, collections: ['Seminar'] } }]],
  removeArticles: [['a'], { notes: true }],
  search: ['start "in force"', { limit: 20, offset: 0 }],
  chooseImports: ['files'],
  importAddress: ['https://example.org'],
  settleImports: [['i1'], 'version'],
  cancelImports: [],
  listImports: [],
  listVersions: ['a'],
  compareVersions: ['a', 'first', '20261125T043012Z-3f2a9c1b'],
  beginArticle: ['new-start-expiry'],
  openArticle: ['new-start-expiry'],
  addAnnotation: ['a', draft],
  addAnnotations: ['a', [draft]],
  editAnnotation: ['a', 'c01', { note: 'b' }],
  deleteAnnotation: ['a', 'c01'],
  findCandidate: ['a', 'c01'],
  undo: ['a'],
  redo: ['a'],
  listTreaties: [],
  listSeries: [],
  checkClaims: ['new-start-expiry'],
  findLeftOut: ['new-start-expiry'],
  suggestClaims: ['new-start-expiry'],
  exportNotes: ['a', options],
  saveNotes: ['a', options],
  copyNotes: ['a', options],
  copyText: ['words'],
  copyImage: [png],
  readSettings: [],
  changeSettings: [{ theme: 'dark' }],
  openLink: ['https://example.org'],
  listProblems: [],
  takeDestination: [],
}

test('every request of the contract has a row, a name of its own and a channel of its own', () => {
  expect(Object.keys(requests).sort()).toEqual([...methods].sort())
  const channels = [...methods.map(requestChannel), ...eventNames.map(eventChannel)]
  expect(new Set(channels).size).toBe(methods.length + eventNames.length)
})

for (const method of methods) {
  test(`${method} takes its arguments as they are`, () => {
    expect(requests[method].parse(taken[method])).toEqual(taken[method])
  })

  test(`${method} refuses one argument more, one less, and none of its kind`, () => {
    const fits = (args: unknown) => requests[method].safeParse(args).success
    expect(fits([...taken[method], 'more'])).toBe(false)
    expect(fits(null)).toBe(false)
    if (taken[method].length === 0) return
    expect(fits(taken[method].slice(1))).toBe(false)
    expect(fits([Number.NaN, ...taken[method].slice(1)])).toBe(false)
  })
}

const ids = [
  ['a file name', 'new-start_2.expiry', true],
  ['the longest', 'a'.repeat(200), true],
  ['one that is too long', 'a'.repeat(201), false],
  ['nothing', '', false],
  ['the folder itself', '.', false],
  ['the folder above', '..', false],
  ['a hidden file', '.git', false],
  ['a path', 'a/b', false],
  ['a path of Windows', 'a\\b', false],
  ['a line break at its end', 'a\n', false],
  ['letters outside of ASCII', 'é', false],
] as const

for (const [what, id, isTaken] of ids)
  test(`as an id ${isTaken ? 'takes' : 'refuses'} ${what}`, () => {
    expect(requests.openArticle.safeParse([id]).success).toBe(isTaken)
  })

const tooMuch = [
  ['words for the clipboard', 'copyText', ['a'.repeat(1_000_001)]],
  ['an address', 'openLink', [`https://example.org/${'a'.repeat(4000)}`]],
  ['a picture', 'copyImage', [new Uint8Array([...png, ...new Uint8Array(20_000_000)])]],
  ['a note', 'addAnnotation', ['a', { ...draft, note: 'a'.repeat(100_001) }]],
  ['tags', 'addAnnotation', ['a', { ...draft, tags: Array(101).fill('a') }]],
] as const

for (const [what, method, args] of tooMuch)
  test(`refuses ${what} without end`, () => {
    expect(requests[method].safeParse(args).success).toBe(false)
  })

test('refuses a picture that is no PNG', () => {
  expect(requests.copyImage.safeParse([new TextEncoder().encode('<svg/>')]).success).toBe(false)
})
