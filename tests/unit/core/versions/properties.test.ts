import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe } from '../../../../core/anchor/anchor'
import { renderArticle } from '../../../../core/article/render'
import { changedWords } from '../../../../core/versions/changed-words'
import { compareVersions } from '../../../../core/versions/compare'
import type { ChangedWords, ComparedBlock, Comparison } from '../../../../core/versions/comparison'
import { onOneLine, textBlocks } from '../../../../core/versions/text-blocks'
import { markOf, newer, older } from './examples'

const words = [
  ...['the', 'Party', 'shall', 'report', 'each', 'launch', '1,550', 'U.S.', '“quoted”', 'a—b'],
  ...['Übung', 'проверка', 'уведомить', '核查条约', 'معاهدة', '👨‍👩‍👧', 'cafe\u0301', '&nbsp;', '.', ','],
]
const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map(list => list.join(' '))
const block = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: line.map(text => `## ${text}`) },
  { weight: 1, arbitrary: line.map(text => `- ${text}\n- ${text}`) },
  { weight: 1, arbitrary: line.map(text => `| a | b |\n|---|---|\n| ${text} | ${text} |`) },
)
const blocks = fc.array(block, { maxLength: 12 })

/** An article and a later one: blocks taken out, put in, repeated and put elsewhere. */
const twoArticles = fc
  .tuple(blocks, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(block)), { maxLength: 6 }))
  .map(([before, edits]) => {
    const after = [...before]
    for (const [from, to, put] of edits) {
      const [taken] = after.splice(from % (after.length + 1), 1)
      const next = put ?? taken
      if (next !== undefined) after.splice(to % (after.length + 1), 0, next)
    }
    return [before, after].map(list => renderArticle(list.join('\n\n'))) as [Rendered, Rendered]
  })
type Rendered = ReturnType<typeof renderArticle>

const compare = (from: Rendered, to: Rendered): Comparison =>
  compareVersions({ from: { version: older, rendering: from }, to: { version: newer, rendering: to }, annotations: [] })

const without = (kind: ChangedWords['kind'], stretches: readonly ChangedWords[]) =>
  stretches.flatMap(stretch => (stretch.kind === kind ? [] : [stretch.text])).join('')

function standing(comparison: Comparison, side: 'before' | 'after') {
  const left = side === 'before' ? 'added' : 'removed'
  return comparison.blocks
    .flatMap(block => {
      const span = block[side]
      return span === null ? [] : [{ span, words: without(left, block.words) }]
    })
    .sort((a, b) => a.span.start - b.span.start)
}

test('every word of a text stands in exactly one block', () => {
  fc.assert(
    fc.property(twoArticles, ([rendering]) => {
      const { text } = rendering
      const found = textBlocks(rendering)
      const between = [0, ...found.map(({ span }) => span.end)].map((start, at) =>
        text.slice(start, found[at]?.span.start ?? text.length),
      )
      expect(between.join('').trim()).toBe('')
      expect(found.map(({ span }) => onOneLine(text.slice(span.start, span.end)))).toEqual(found.map(one => one.words))
    }),
  )
})

/** The blocks stand where they say, and together they are the text; paragraphs that were joined may be one. */
function expectWhole({ text, ...rest }: Rendered, found: ReturnType<typeof standing>) {
  expect(found.map(({ words: said }) => said).join(' ')).toBe(
    textBlocks({ text, ...rest })
      .map(({ words: said }) => said)
      .join(' '),
  )
  for (const { span, words: said } of found) expect(onOneLine(text.slice(span.start, span.end))).toBe(said)
}

test('what is the same and what was removed is the older text, what is the same and what was added the newer', () => {
  fc.assert(
    fc.property(twoArticles, ([from, to]) => {
      const comparison = compare(from, to)
      expectWhole(from, standing(comparison, 'before'))
      expectWhole(to, standing(comparison, 'after'))
    }),
    { numRuns: 500 },
  )
})

test('the words of any two texts are theirs, to the last unit', () => {
  const anyText = fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 60 }))
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const stretches = changedWords(before, after)
      expect([without('added', stretches), without('removed', stretches)]).toEqual([before, after])
    }),
    { numRuns: 500 },
  )
})

test('a text held against itself is the same from end to end', () => {
  fc.assert(
    fc.property(twoArticles, ([rendering]) => {
      const { blocks, added, removed } = compare(rendering, rendering)
      expect(blocks.every(({ kind }) => kind === 'same')).toBe(true)
      expect([added, removed]).toEqual([0, 0])
    }),
  )
})

test('the blocks of the newer text come in its order', () => {
  fc.assert(
    fc.property(twoArticles, ([from, to]) => {
      const starts = compare(from, to).blocks.flatMap(({ after }) => after?.start ?? [])
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
  )
})

test('what one way was added is the other way removed', () => {
  fc.assert(
    fc.property(twoArticles, ([from, to]) => {
      const [forth, back] = [compare(from, to), compare(to, from)]
      expect([back.added, back.removed]).toEqual([forth.removed, forth.added])
      expect(inAnyOrder(back.blocks.map(turned))).toEqual(inAnyOrder(forth.blocks))
    }),
    { numRuns: 500 },
  )
})

const turnedKind = { same: 'same', changed: 'changed', moved: 'moved', added: 'removed', removed: 'added' } as const

function turned({ kind, before, after, isHeading, words: stretches }: ComparedBlock): ComparedBlock {
  const turnedWords = stretches.map(({ kind, text }) => ({ kind: turnedKind[kind], text }))
  return { kind: turnedKind[kind], before: after, after: before, isHeading, words: turnedWords }
}

/** Blocks as text; what was added may stand before or after what was removed at the same place. */
const inAnyOrder = (list: readonly ComparedBlock[]) =>
  list
    .map(({ words: stretches, isHeading, ...block }) => {
      const inPlace = (kind: ChangedWords['kind']) => stretches.filter(one => one.kind === kind).map(one => one.text)
      return JSON.stringify([block, inPlace('same'), inPlace('added'), inPlace('removed')])
    })
    .sort()

test('a mark of a text held against itself is unchanged', () => {
  fc.assert(
    fc.property(twoArticles, fc.nat(), fc.nat(), ([rendering], a, b) => {
      const { text } = rendering
      fc.pre(text !== '')
      const [one, other] = [a % text.length, b % text.length]
      const target = describe(text, { start: Math.min(one, other), end: Math.max(one, other) + 1 })
      const { fates } = compareVersions({
        from: { version: older, rendering },
        to: { version: newer, rendering },
        annotations: [{ ...markOf(text, text.charAt(0)), target }],
      })
      expect(fates.map(({ fate }) => fate)).toEqual(['unchanged'])
    }),
  )
})
