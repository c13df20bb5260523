import { expect, test, vi } from 'vitest'
import { PactaError } from '../../../../core/result'
import type { ClaimChecks } from '../../../../core/treaty/check/check'
import { markClaim } from '../../../../renderer/state/annotate'
import { articleId, openWindow } from './window'

/** A library whose answers wait to be given, one by one. */
function waitingChecks() {
  const asked: { articleId: string; answer: (checks: readonly ClaimChecks[]) => void }[] = []
  const checkClaims = (id: string) =>
    new Promise<readonly ClaimChecks[]>(resolve => asked.push({ articleId: id, answer: resolve }))
  return { asked, change: () => ({ checkClaims }) }
}
const checked = (
  annotationId: string,
  ...results: readonly ClaimChecks['checks'][number]['result'][]
): ClaimChecks => ({
  annotationId,
  checks: results.map(result => ({ result, span: { start: 14, end: 23 }, factIds: [], correction: null, reason: '.' })),
})
/** Until what was asked for has been answered and taken in. */
const settled = () => new Promise(resolve => setTimeout(resolve))

test('holds the claims against the record once the whole article is there', async () => {
  const { reader, library } = await openWindow()
  await vi.waitFor(() => expect(reader.checks.byClaim.value.size).toBe(3))
  const known = await library.checkClaims(articleId)
  expect([...reader.checks.byClaim.value]).toEqual(known.map(({ annotationId, checks }) => [annotationId, checks]))
  expect(reader.checks.results.value.get('c01')).toBe('agrees')
  expect(reader.checks.results.value.has('c03')).toBe(false)
  expect(reader.checks.apply.value).toBe(true)
})

test('asks again when a claim comes, not when one is judged, and keeps the old answer meanwhile', async () => {
  const { asked, change } = waitingChecks()
  const { reader, select } = await openWindow(change)
  await settled()
  expect(asked).toHaveLength(1)
  asked[0]?.answer([checked('c01', 'agrees', 'cannot-tell')])
  await settled()
  await reader.annotations.edit('c01', { claim: { status: 'differs' } })
  await settled()
  expect(asked).toHaveLength(1)

  select('Nobody has a plan')
  await markClaim(reader)
  await settled()
  expect(asked).toHaveLength(2)
  expect(reader.checks.results.value.get('c01')).toBe('cannot-tell')
  asked[1]?.answer([checked('c01', 'differs', 'agrees')])
  await settled()
  expect(reader.checks.results.value.get('c01')).toBe('differs')
})

test('an answer that comes after a newer question is not shown', async () => {
  const { asked, change } = waitingChecks()
  const { reader, select } = await openWindow(change)
  select('Nobody has a plan')
  await markClaim(reader)
  await settled()
  asked[1]?.answer([checked('c01', 'differs')])
  await settled()
  asked[0]?.answer([checked('c01', 'agrees')])
  await settled()
  expect(reader.checks.results.value.get('c01')).toBe('differs')
})

test('the checks of one article are not shown for another', async () => {
  const { asked, change } = waitingChecks()
  const { reader } = await openWindow(change)
  await settled()
  asked[0]?.answer([checked('c01', 'agrees')])
  await settled()
  await reader.articles.show('empty')
  expect(reader.checks.byClaim.value.size).toBe(0)
  await settled()
  expect(asked.map(one => one.articleId)).toEqual([articleId, 'empty'])
})

test('tells when the claims cannot be checked', async () => {
  const { told } = await openWindow(() => ({
    checkClaims: () => Promise.reject(new PactaError('damaged', 'The treaty file is away.')),
  }))
  await vi.waitFor(() => expect(told()).toEqual(['The treaty file is away.']))
})

test('do not apply without a record', async () => {
  const { reader } = await openWindow(() => ({ listTreaties: async () => [] }))
  expect(reader.checks.apply.value).toBe(false)
})
