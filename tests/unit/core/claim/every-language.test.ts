import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../core/anchor/target'
import { hasRulesFor, suggest } from '../../../../core/claim/suggest'

/** Words and marks that reports are made of, in each language. */
const pieces = {
  en: `Mira_Holt the_minister said warned_that according_to the_cap_holds Reuters_reported told He in_2026 Mr. and_said it_was`,
  de: `Mira_Holt der_Minister sagte er_sei sagte, teilte mit dass laut dem_Bericht wie so nach_Angaben und_forderte zufolge heißt_es
    warnte_vor der_Vertrag_gilt 3. Oktober Er das hat gesagt Das`,
  zh: `温浩 部长 说 表示 据 报道 在 看来 条约有效 并 则 告诉 记者 周二 9日 没有 路透社 的 声明 。 ， ： 《 》 ！`,
} as const
const marks = `“ ” " ‘ ’ „ » « 「 」 . , : ; ? ( ) — 1,550 😀 核查 \n \n\n`.split(' ')

const languages = Object.keys(pieces) as (keyof typeof pieces)[]

const writtenIn = (language: keyof typeof pieces) => {
  const between = language === 'zh' ? fc.constantFrom('', '', ' ') : fc.constantFrom(' ', ' ', '')
  const words = pieces[language].split(/\s+/).map(piece => piece.replaceAll('_', language === 'zh' ? '' : ' '))
  return fc
    .array(fc.tuple(fc.constantFrom(...words, ...marks), between), { maxLength: 60 })
    .map(all => all.flat().join(''))
}
const anyText = (language: keyof typeof pieces) =>
  fc.oneof(
    { arbitrary: writtenIn(language), weight: 3 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
  )

const lies = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

describe.each(languages)('in %s', language => {
  test('whatever is written, spans lie in the text, and the pieces of content in order', () => {
    fc.assert(
      fc.property(anyText(language), text => {
        for (const { content, source, cue, via, certainty, checkRank, why } of suggest({ text, language })) {
          let before = 0
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            before = end
          }
          for (const span of [...content, source, cue, via])
            if (span) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
          expect(certainty >= 0 && certainty <= 1 && checkRank >= 1 && why.length > 0).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('content does not hold its own source unless it is quoted', () => {
    fc.assert(
      fc.property(anyText(language), text => {
        for (const { content, source, kind } of suggest({ text, language }))
          if (source && kind === 'indirect') expect(content.some(piece => lies(source, piece))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('the same text gives the same claims, and its ranks are each given once', () => {
    fc.assert(
      fc.property(anyText(language), text => {
        const claims = suggest({ text, language })
        expect(suggest({ text, language })).toEqual(claims)
        const ranks = claims.map(one => one.checkRank).sort((a, b) => a - b)
        expect(ranks).toEqual(claims.map((_, at) => at + 1))
      }),
      { numRuns: 200 },
    )
  })

  test('blank lines put between paragraphs change nothing', () => {
    const found = (paragraphs: readonly string[], between: string) => {
      const text = paragraphs.join(between)
      const at = ({ start, end }: Span) => text.slice(start, end)
      return suggest({ text, language }).map(({ content, source, cue, via, ...rest }) => [
        content.map(at),
        ...[source, cue, via].map(span => span && at(span)),
        rest,
      ])
    }
    const paragraph = writtenIn(language).map(written => written.replaceAll('\n', ' '))
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), paragraphs => {
        expect(found(paragraphs, '\n\n \n')).toEqual(found(paragraphs, '\n'))
      }),
      { numRuns: 300 },
    )
  })

  const bad = [
    ['an empty text', ''],
    ['blanks alone', ' \n\t\u2029 '],
    ['one word', 'Abrüstung'],
    ['one sign', '条'],
    ['a lone half of a sign', '\ud800'],
    ['quotation marks around nothing', '“” „“ «» 「」 ""'],
    ['a quotation without a speaker', '„Niemand weiß es genau“'],
    ['a mark that is never closed', '“„«「 no end of it'],
    ['marks that close nothing', '” “ » 」 ’'],
  ] as const
  for (const [what, text] of bad)
    test(`proposes nothing in ${what}`, () => expect(suggest({ text, language })).toEqual([]))
})

test('a language without rules is known, and nothing is proposed in it', () => {
  const names = ['', 'x', 'fr', 'nl', 'zhx', 'german', '-', 'de-', 'zh_']
  expect(names.map(hasRulesFor)).toEqual([false, false, false, false, false, false, false, true, true])
  expect(suggest({ text: '« Nous restons », dit-elle.', language: 'fr' })).toEqual([])
})

/** Long texts without a pause, or with nothing but pauses: what takes time that grows faster than they do ends here. */
const monsters: readonly (readonly [what: string, language: string, piece: string])[] = [
  ['one English sentence', 'en', 'he said '],
  ['one German sentence', 'de', 'der Minister sagte, '],
  ['one German phrase', 'de', 'der Minister des Landes '],
  ['German quotations', 'de', '„Nein.“ '],
  ['open German quotations', 'de', 'sagte er: „nein '],
  ['one Chinese sentence', 'zh', '部长说，'],
  ['Chinese without an end', 'zh', '条约'],
  ['Chinese quotations', 'zh', '“不。”'],
]
for (const [what, language, piece] of monsters)
  test(`comes to an end with a megabyte of ${what}`, () => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    for (const { content } of suggest({ text, language }))
      for (const { end } of content) expect(end).toBeLessThanOrEqual(text.length)
  })
