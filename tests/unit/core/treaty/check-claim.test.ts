import { expect, test } from 'vitest'
import { checkClaim } from '../../../../core/treaty/check/check-claim'
import { indexRecord } from '../../../../core/treaty/check/index-record'
import { sentenceAround } from '../../../../core/treaty/check/sentence-around'
import { wholeResult } from '../../../../core/treaty/check/whole-result'
import { createMentionFinder } from '../../../../core/treaty/mentions'
import { readTreaties } from '../../../../core/treaty/record'
import { shippedFiles } from './shipped'

const index = indexRecord(readTreaties(shippedFiles).treaties)
const findMentions = createMentionFinder(
  [...index.byId.values()].map(({ treaty }) => treaty),
  { withWeak: true },
)

function check(text: string, words: string, { publishedOn = '2026-02-05' as string | null, language = 'en' } = {}) {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return checkClaim({ text, span, publishedOn, language, mentions: findMentions(text) }, index)
}

const text = 'Talks on New START failed. The treaty was signed in Vienna in 2010. It entered into force in 2011.'

test('a short form means the treaty named last, and spans count in the article', () => {
  const checks = check(text, 'The treaty was signed in Vienna in 2010')
  const wrong = checks.find(({ result }) => result === 'differs')
  expect(wrong && text.slice(wrong.span.start, wrong.span.end)).toBe('Vienna')
  expect(wrong?.correction).toBe('Prague')
})

test('a sentence that names none speaks of the treaty named last before it', () => {
  expect(wholeResult(check(text, 'It entered into force in 2011'))).toBe('agrees')
})

test('only what touches the claim is told', () => {
  expect(wholeResult(check(text, 'in 2010'))).toBe('agrees')
})

test('without a day of publication relative words name no day', () => {
  const today = 'New START expires today.'
  expect(wholeResult(check(today, today))).toBe('agrees')
  expect(wholeResult(check(today, today, { publishedOn: null }))).toBe('cannot-tell')
  expect(wholeResult(check(today, today, { publishedOn: '2026-02-30' }))).toBe('cannot-tell')
})

test('in another language the one check says that it does not apply', () => {
  const [only, ...others] = check('New START ist 2010 unterzeichnet worden.', 'New START', { language: 'de' })
  expect(others).toEqual([])
  expect(only).toMatchObject({ result: 'cannot-tell', factIds: [] })
  expect(only?.reason).toContain('English')
})

const sentences: readonly (readonly [string, string, string, string])[] = [
  ['between full stops', 'One. Two here. Three.', 'here', 'Two here.'],
  ['over a short form', 'One. The U.S. Senate voted. Three.', 'voted', 'The U.S. Senate voted.'],
  ['at a line end', 'Title\nFirst words', 'words', 'First words'],
  ['of the whole text', 'no end at all', 'end', 'no end at all'],
  ['of two, where the claim runs over both', 'A one. B two. C three.', 'one. B', 'A one. B two.'],
]
for (const [what, whole, words, expected] of sentences)
  test(`finds the sentence ${what}`, () => {
    const start = whole.indexOf(words)
    const span = sentenceAround(whole, { start, end: start + words.length })
    expect(whole.slice(span.start, span.end)).toBe(expected)
  })
