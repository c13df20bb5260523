import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkClaim } from '../../../../core/treaty/check/check-claim'
import { checkSentence } from '../../../../core/treaty/check/check-sentence'
import { indexRecord } from '../../../../core/treaty/check/index-record'
import { createMentionFinder } from '../../../../core/treaty/mentions'
import { readTreaties } from '../../../../core/treaty/record'
import { shippedFiles } from './shipped'

const { treaties } = readTreaties(shippedFiles)
const index = indexRecord(treaties)
const findMentions = createMentionFinder(
  [...index.byId.values()].map(({ treaty }) => treaty),
  { withWeak: true },
)

const piece = fc.constantFrom(
  ...[
    'New START',
    'the INF Treaty',
    'START I',
    'the CTBT',
    'the treaty',
    'Russia',
    'Washington',
    'Obama',
    'both sides',
  ],
  ...[
    'signed',
    'never ratified',
    'entered into force',
    'withdrew from',
    'suspended',
    'was extended',
    'expires',
    'only',
  ],
  ...['on 5 February 2011', 'in 2019', 'next year', 'on Thursday', 'since 1972', 'two months ago', 'in Prague', 'by'],
  ...['1,550 warheads', '500 to 5,500 km', 'ten-year', 'six months of notice', 'and', ', which', '.', '. ', 'if', '\n'],
)
const sentence = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 14 }).map(parts => parts.join(' ')),
)
const day = fc.constantFrom('2026-02-05', '2019-08-02', '1991-02-30', null)

test('any string is checked without a throw, and its spans lie in it', () => {
  fc.assert(
    fc.property(sentence, day, (text, publishedOn) => {
      for (const { span, result, correction, reason } of checkSentence({ text, publishedOn }, index)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(correction === null).toBe(result !== 'differs')
        expect(reason).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})

test('the order of the records changes nothing, nor does asking twice', () => {
  const reversed = indexRecord([...treaties].reverse())
  fc.assert(
    fc.property(sentence, day, (text, publishedOn) => {
      const checks = checkSentence({ text, publishedOn }, index)
      expect(checkSentence({ text, publishedOn }, reversed)).toEqual(checks)
      expect(checkSentence({ text, publishedOn }, index)).toEqual(checks)
    }),
    { numRuns: 150 },
  )
})

test('the checks of a claim touch its words', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (text, a, b) => {
      if (text.length < 2) return
      const start = a % (text.length - 1)
      const end = start + 1 + (b % (text.length - start))
      const span = { start, end: Math.min(end, text.length) }
      const mentions = findMentions(text)
      const claim = { text, span, publishedOn: '2026-02-05', language: 'en', mentions }
      for (const check of checkClaim(claim, index)) {
        expect(check.span.start).toBeLessThan(span.end)
        expect(check.span.end).toBeGreaterThan(span.start)
        expect(check.span.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 200 },
  )
})
