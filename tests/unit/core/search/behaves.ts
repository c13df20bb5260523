import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchIndex } from '../../../../core/ports'
import { foldWord } from '../../../../core/search/fold-word'
import { parseQuery } from '../../../../core/search/query'
import { splitWords } from '../../../../core/search/words'
import { cases, documentOf, documents, mistyped } from './search-cases'

const firstPage = { limit: 20, offset: 0 }
const queryOf = (words: string) => parseQuery(words).query

/** What every search index does, whatever it is made of. Each test gets an empty one. */
export function behavesAsSearchIndex(open: () => Promise<SearchIndex>): void {
  const filled = async () => {
    const index = await open()
    await index.put(documents)
    return index
  }

  for (const [what, words, ids] of cases)
    test(`finds ${what}: ${words}`, async () => {
      const { hits, total, corrected } = await (await filled()).search(queryOf(words), firstPage)
      if (ids.length > 0) expect(corrected).toBeNull()
      expect(hits.map(({ articleId }) => articleId)).toEqual(ids)
      expect(total).toBe(ids.length)
    })

  for (const [words, instead, ids] of mistyped)
    test(`puts ${words} right`, async () => {
      const { hits, corrected } = await (await filled()).search(queryOf(words), firstPage)
      expect([corrected, hits.map(({ articleId }) => articleId)]).toEqual([instead, ids])
    })

  test('tells where the words stand, in the article and in the snippet', async () => {
    const { hits } = await (await filled()).search(queryOf('ended thursday '), firstPage)
    const [passage] = hits[0]?.passages ?? []
    expect(passage).toMatchObject({ annotationId: 'c1', kind: 'claim', span: { start: 44, end: 61 } })
    expect(passage?.marks.map(({ start, end }) => passage.snippet.slice(start, end))).toEqual(['ended', 'Thursday'])
  })

  test('gives one page after the other', async () => {
    const index = await filled()
    const page = async (offset: number) => (await index.search(queryOf('treaty '), { limit: 2, offset })).hits
    expect((await page(0)).map(({ articleId }) => articleId)).toEqual(['weak', 'inspections'])
    expect((await page(2)).map(({ articleId }) => articleId)).toEqual(['expiry'])
    expect(await page(4)).toEqual([])
  })

  test('what is put again takes the place of what was there', async () => {
    const index = await filled()
    await index.put([{ ...documentOf('weak', 'A strong pact', []), version: '2' }])
    const { hits } = await index.search(queryOf('treaty '), firstPage)
    expect(hits.map(({ articleId }) => articleId)).toEqual(['inspections', 'expiry'])
    expect((await index.versions()).get('weak')).toBe('2')
  })

  test('what is removed is not found, and not known', async () => {
    const index = await filled()
    await index.remove(['weak', 'nowhere'])
    expect((await index.search(queryOf('naive '), firstPage)).total).toBe(0)
    expect([...(await index.versions()).keys()]).toEqual(documents.map(({ id }) => id).filter(id => id !== 'weak'))
  })

  test('answers whatever is written, and what it marks holds the words', async () => {
    const index = await filled()
    const text = new Map(
      documents.map(({ id, passages }) => [
        id,
        passages
          .filter(({ kind }) => kind === 'text')
          .map(passage => passage.text)
          .join('\n'),
      ]),
    )
    const signs = fc.constantFrom(
      'treaty',
      'force',
      'publisher:',
      'before:',
      '"',
      '-',
      '*',
      ' ',
      ':',
      '条约',
      'дог',
      '(',
    )
    const written = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(signs, { maxLength: 8 }).map(all => all.join('')),
    )
    await fc.assert(
      fc.asyncProperty(written, async words => {
        const { hits } = await index.search(queryOf(words), firstPage)
        for (const { articleId, passages } of hits)
          for (const { span, snippet, marks } of passages) {
            const marked = marks.map(({ start, end }) => foldWord(snippet.slice(start, end)))
            expect(marked).not.toContain('')
            if (span === null) continue
            const [first] = splitWords((text.get(articleId) ?? '').slice(span.start, span.end))
            expect(marked.some(word => word.startsWith(first?.folded ?? ' '))).toBe(true)
          }
      }),
      { numRuns: 200 },
    )
  })
}
