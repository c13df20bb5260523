import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticleClaims } from '../../../../core/article/claims-file'
import { readArticle } from '../../../../core/article/entry'
import { checkClaim } from '../../../../core/treaty/check/check-claim'
import { indexRecord } from '../../../../core/treaty/check/index-record'
import { wholeResult } from '../../../../core/treaty/check/whole-result'
import { createMentionFinder } from '../../../../core/treaty/mentions'
import { readTreaties } from '../../../../core/treaty/record'
import { shippedFiles } from './shipped'

const file = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const markdown = file('docs-source/articles/new-start-expiry.md')
const { rendering, entry } = readArticle({ id: 'new-start-expiry', name: 'new-start-expiry.md', markdown })
const yaml = file('docs-source/articles/new-start-expiry.claims.yaml')
const claims = readArticleClaims({ name: 'new-start-expiry.md', claims: yaml }, rendering.text)
/** What people who read the record with care made of each claim. */
const { verdicts }: { readonly verdicts: Readonly<Record<string, string>> } = JSON.parse(
  file('tests/fixtures/checks/seed-verdicts.json'),
)

const index = indexRecord(readTreaties(shippedFiles).treaties)
const findMentions = createMentionFinder(
  [...index.byId.values()].map(({ treaty }) => treaty),
  { withWeak: true },
)
const mentions = findMentions(rendering.text)
const results = claims.map(({ target: { span }, id }) => {
  const publishedOn = entry.published?.slice(0, 10) ?? null
  const checks = checkClaim({ text: rendering.text, span, publishedOn, language: 'en', mentions }, index)
  return { id, checks, result: wholeResult(checks) }
})

test('every claim of the shipped article is checked', () => {
  expect(results).toHaveLength(38)
})

test('none of its claims comes out as agreement where people saw none', () => {
  const wrong = results.filter(({ id, result }) => result === 'agrees' && verdicts[id] !== 'agrees')
  expect(wrong).toEqual([])
})

test('none of its claims comes out as a difference where people saw none', () => {
  const wrong = results.filter(({ id, result }) => result === 'differs' && verdicts[id] !== 'differs')
  expect(wrong).toEqual([])
})

test('dates, parties and terms that people found to agree come out so', () => {
  const agreeing = results.filter(({ result }) => result === 'agrees').map(({ id }) => id)
  expect(agreeing).toEqual(['c02', 'c10', 'c11', 'c22', 'c23', 'c24', 'c26'])
})

test('every check lies in its claim’s words or reaches into them', () => {
  for (const { checks } of results)
    for (const { span } of checks) expect(rendering.text.slice(span.start, span.end)).not.toBe('')
})

test('a claim that a used-up extension was still to be had comes out as a difference', () => {
  const differing = results.filter(({ result }) => result === 'differs').map(({ id }) => id)
  expect(differing).toEqual(['c07'])
})
