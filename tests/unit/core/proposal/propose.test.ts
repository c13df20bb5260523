import { expect, test } from 'vitest'
import { readArticle } from '../../../../core/article/entry'
import { acceptedClaim } from '../../../../core/proposal/accept'
import { propose } from '../../../../core/proposal/propose'

const article = (body: string, language = 'en') => {
  const front = `---\ntitle: Talks\nlanguage: ${language}\n---\n`
  return { ...readArticle({ id: 'a', name: 'a.md', markdown: `${front}\n# Talks\n\n${body}\n` }), mentions: [] }
}
const talks = 'Russian Foreign Minister Sergei Lavrov said that the talks would go on. He said: “We will not wait.”'

test('a proposal says who, in which role, and where its words stand', () => {
  const { rendering, ...rest } = article(talks)
  const { hasRules, proposals } = propose({ rendering, ...rest })
  expect(hasRules).toBe(true)
  expect(proposals).toHaveLength(2)
  const [first] = proposals
  expect(first).toMatchObject({
    speaker: 'Sergei Lavrov',
    role: 'Russian Foreign Minister',
    cue: 'said',
    kind: 'indirect',
  })
  const span = first?.target.span ?? { start: 0, end: 0 }
  expect(rendering.text.slice(span.start, span.end)).toBe(first?.target.quote.exact)
  expect(first?.target.quote.exact).toContain('talks would go on')
})

test('keys stay when the article changes elsewhere, and are told apart when words are said twice', () => {
  const keys = (body: string) => propose(article(body)).proposals.map(({ key }) => key)
  const before = keys(talks)
  expect(keys(`Nothing happened before.\n\n${talks}`)).toEqual(before)
  const twice = keys(`${talks}\n\n${talks}`)
  expect(new Set(twice).size).toBe(twice.length)
  expect(twice.slice(0, before.length)).toEqual(before)
})

test('an article in a language without rules has no proposals, and says so', () => {
  expect(propose(article(talks, 'fi'))).toEqual({ hasRules: false, proposals: [] })
})

test('an accepted proposal is a claim like one made by hand, through the publisher where nobody else is named', () => {
  const [first] = propose(article(talks)).proposals
  if (!first) throw new Error('There is no proposal.')
  const draft = acceptedClaim(first, 'The Courier')
  expect(draft).toMatchObject({ kind: 'claim', note: '', target: first.target })
  expect(draft.claim).toMatchObject({ speaker: 'Sergei Lavrov', outlet: 'The Courier', status: 'open' })
})

test('a statement that somebody passes on is proposed once, through them', () => {
  const passedOn = 'Two officials said the talks could resume in March, Reuters reported.'
  const { proposals } = propose(article(passedOn))
  expect(proposals.map(({ checkRank }) => checkRank)).toEqual([1])
  expect(proposals[0]).toMatchObject({ speaker: 'Two officials', outlet: 'Reuters' })
})
