import { expect, test } from 'vitest'
import type { SearchAnswer } from '../../../core/search/hit'
import { libraryOfOne, notes, type } from './terminal'

const { id } = notes.entry
const found: SearchAnswer = {
  hits: [
    {
      articleId: id,
      score: 1,
      passages: [
        {
          ...{ kind: 'text', annotationId: null, span: { start: 0, end: 4 } },
          ...{ snippet: 'pact ends on Thursday', marks: [{ start: 0, end: 4 }] },
        },
      ],
    },
  ],
  ...{ total: 1, corrected: null, advice: null, indexed: 1, of: 1 },
}

async function typed(line: string, answer: SearchAnswer) {
  const asked: unknown[] = []
  const library = {
    ...libraryOfOne(),
    survey: async () => void asked.push('survey'),
    search: async (...args: readonly unknown[]) => {
      asked.push(args)
      return answer
    },
  }
  return { ...(await type(line, { library })), asked }
}

test('looks into new articles first, then for all words', async () => {
  const { code, out, asked } = await typed('search pact ends', found)
  expect(code).toBe(0)
  expect(asked).toEqual(['survey', ['pact ends', { limit: 20, offset: 0 }]])
  expect(out).toBe(`1 article\n\n${id}  ${notes.entry.title}\n    text: pact ends on Thursday\n`)
})

test('says what was searched for instead, what is wrong with the query, and that there is more', async () => {
  const { out, err } = await typed('search pcat', {
    ...found,
    corrected: 'pact',
    advice: 'There is no field x:.',
    total: 9,
  })
  expect(out).toMatch(/^Searched for: pact\nThe first 1 of 9\n/)
  expect(err).toBe('pacta: There is no field x:.\n')
})

test('says that nothing was found', async () => {
  expect((await typed('search x', { ...found, hits: [], total: 0 })).out).toBe('Nothing was found.\n')
})

test('prints the answer for programs', async () => {
  const { out, asked } = await typed('search pact --json --limit 5', found)
  expect(JSON.parse(out)).toEqual(found)
  expect(asked[1]).toEqual(['pact', { limit: 5, offset: 0 }])
})
