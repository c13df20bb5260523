import { readdirSync, readFileSync } from 'node:fs'
import { expect, describe as group, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { compareVersions } from '../../../../core/versions/compare'
import type { Fate } from '../../../../core/versions/comparison'
import { markOf, newer, older, written } from './examples'

/** Words marked in one version, what became of them, and their words in the other one. */
type ExpectedMark = readonly [words: string, fate: Fate, inTheOther: string | null]

interface Expected {
  /** Words removed stand as `[-words-]`, those added as `{+words+}`. */
  readonly blocks: readonly (readonly [kind: string, words: string])[]
  readonly added: number
  readonly removed: number
  readonly marksBefore: readonly ExpectedMark[]
  readonly marksAfter: readonly ExpectedMark[]
}

const folder = new URL('../../../fixtures/versions/', import.meta.url)

for (const name of readdirSync(folder))
  group(`an article changed as in ${name}`, () => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const [before, after] = [renderArticle(read('before.md')), renderArticle(read('after.md'))]
    const expected = JSON.parse(read('expected.json')) as Expected
    const marks = [
      ...expected.marksBefore.map(mark => [before.text, ...mark] as const),
      ...expected.marksAfter.map(mark => [after.text, ...mark] as const),
    ]
    const comparison = compareVersions({
      from: { version: older, rendering: before },
      to: { version: newer, rendering: after },
      annotations: marks.map(([text, words]) => markOf(text, words)),
    })

    test('tells block by block what was changed', () => {
      expect(comparison.blocks.map(block => [block.kind, written(block)])).toEqual(expected.blocks)
    })

    test('counts the words', () => {
      expect([comparison.added, comparison.removed]).toEqual([expected.added, expected.removed])
    })

    for (const [text, words, fate, inTheOther] of marks)
      test(`“${words}” is ${fate}`, () => {
        const found = comparison.fates.find(({ annotationId }) => annotationId === words)
        const other = text === before.text ? found?.wordsAfter : found?.wordsBefore
        expect([found?.fate, other]).toEqual([fate, inTheOther])
      })
  })
