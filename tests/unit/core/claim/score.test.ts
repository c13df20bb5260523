import { expect, test } from 'vitest'
import { type Attribution, readMarks } from './marked-article'
import { score } from './score'

const marked = '{s1|Mira Holt, a delegate,} {q1|said}, {c1|“We keep the cap.”} {s2|Oslo} {q2|hopes} {c2|to join}.'
const { text, gold } = readMarks(marked)

/** The first place of the words in the text, as an attribution has it. */
const at = (words: string) => {
  const start = text.indexOf(words)
  return [{ start, end: start + words.length }]
}
const finding = (content: string, source: string | null, cue: string): Attribution => ({
  content: at(content),
  source: source === null ? null : at(source),
  cue: at(cue),
})
const scored = (...found: readonly Attribution[]) => score([{ text, gold, found }])
const said = finding('We keep the cap', 'Holt', 'said')

const whole = { precision: 1, recall: 1, f1: 1 }

test('what was marked scores full against itself', () => {
  const { claims, withSource, cueRight } = scored(...gold)
  expect([claims, withSource, cueRight]).toEqual([whole, whole, 1])
})

test('nothing found scores nothing', () => {
  expect(scored().claims).toEqual({ precision: 0, recall: 0, f1: 0 })
})

test('marks of quotation and commas at the edges of a span do not count', () => {
  expect(scored(said).withSource).toEqual(whole)
})

test('a wish need not be found, and is no mistake where it is', () => {
  const wish = finding('to join', 'Oslo', 'hopes')
  expect(scored(said).claims.recall).toBe(1)
  expect(scored(said, wish).claims).toEqual(whole)
})

test('what nobody says is a mistake', () => {
  expect(scored(said, finding('a delegate', null, 'Holt')).claims).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
})

const lengths = [
  ['half of the content is enough', 'We keep', 1],
  ['less than half is not', 'cap', 0],
  ['twice the content is the most', 'said, “We keep the cap.” Oslo hopes to', 1],
  ['more than twice is too much', 'said, “We keep the cap.” Oslo hopes to join', 0],
] as const
for (const [what, content, recall] of lengths)
  test(what, () => expect(scored(finding(content, 'Holt', 'said')).claims.recall).toBe(recall))

const sources = [
  ['a part of it with a name', 'Mira Holt', 1],
  ['all of it with more', 'Mira Holt, a delegate, said', 1],
  ['words too common to name anybody', 'a', 0],
  ['somebody else', 'Oslo', 0],
  ['nobody', null, 0],
] as const
for (const [what, source, recall] of sources)
  test(`the source is ${recall === 1 ? 'right' : 'wrong'}: ${what}`, () =>
    expect(scored(finding('We keep the cap', source, 'said')).withSource.recall).toBe(recall))

test('one attribution takes one finding, the most alike', () => {
  const part = finding('keep the cap', 'Oslo', 'hopes')
  expect(scored(part, said).claims.precision).toBe(0.5)
  expect(scored(part, said).withSource.recall).toBe(1)
})

test('recall is told by how the content is written', () => {
  const three = readMarks(`{s1|He} {q1|said}: {c1|“No.”}
{s2|She} {q2|said} {c2|that the “old” cap holds}.
{s3|They} {q3|said} {c3|that it ends}.`)
  const found = three.gold
    .slice(0, 2)
    .map((one, index) => ({ ...one, kind: index === 0 ? 'direct' : 'indirect' }) as const)
  const { byKind, kindRight } = score([{ ...three, found }])
  expect(byKind).toEqual({
    direct: { gold: 1, recall: 1 },
    mixed: { gold: 1, recall: 1 },
    indirect: { gold: 1, recall: 0 },
  })
  expect(kindRight).toBe(0.5)
})

const quotations = [
  ['de', '{c1|„Wir bleiben“}, {q1|sagte} {s1|sie}'],
  ['zh', '{s1|她}{q1|说}：{c1|“我们留下。”}'],
  ['zh-Hant', '{s1|她}{q1|說}：{c1|「我們留下。」}'],
  ['de', '{c1|»Wir bleiben«}, {q1|sagte} {s1|sie}'],
  ['fr', '{c1|«Nous restons»}, {q1|dit} {s1|elle}'],
  ['en', "{c1|''We stay,''} {s1|she} {q1|said}"],
  ['en', '{c1|"We stay,"} {s1|she} {q1|said}'],
  ['en', '{s1|She} {q1|said} {c1|“we stay, and open to the end of the paragraph}\n'],
] as const
for (const [language, sentence] of quotations)
  test(`sees the quotation in ${sentence.trim()}`, () => {
    const one = readMarks(sentence)
    expect(score([{ ...one, found: one.gold, language }]).byKind.direct).toEqual({ gold: 1, recall: 1 })
  })

const shares = [
  ['half', 10, 1],
  ['less than half', 9, 0],
] as const
for (const [what, end, recall] of shares)
  test(`words of Chinese are its characters: finds ${recall} by ${what} of them`, () => {
    const one = readMarks('{s1|新华社}{q1|报道}，{c1|条约将于周四到期}。')
    const found = one.gold.map(whole => ({ ...whole, content: [{ start: 6, end }] }))
    expect(score([{ ...one, found, language: 'zh' }]).claims.recall).toBe(recall)
  })

test('texts are counted together', () => {
  const {
    gold: count,
    found,
    claims,
  } = score([
    { text, gold, found: [said] },
    { text, gold, found: [] },
  ])
  expect([count, found, claims.precision, claims.recall]).toEqual([4, 1, 1, 0.5])
})
