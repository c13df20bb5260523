import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type MarkedText, readMarkedArticle, readMarkedSentences, readMarks } from './marked-article'

/** Content, source and cue of each attribution in words, the pieces of one part joined by ` … `. */
const inWords = ({ text, gold }: MarkedText) =>
  gold.map(({ content, source, cue }) =>
    [content, source, cue].map(spans => spans?.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? null),
  )

const cases: readonly (readonly [string, string, string, ReturnType<typeof inWords>])[] = [
  ['a text without marks', 'Talks went on.', 'Talks went on.', []],
  [
    'content, source and cue',
    '{s1|Rome} {q1|said} {c1|that it signs}.',
    'Rome said that it signs.',
    [['that it signs', 'Rome', 'said']],
  ],
  [
    'content in pieces',
    '{c1|“No,”} {s1|she} {q1|said}. {c1|“Never.”}',
    '“No,” she said. “Never.”',
    [['“No,” … “Never.”', 'she', 'said']],
  ],
  [
    'pieces that touch, as one',
    '{s2|{q1|No} }{s2|delegate} {c1|x}{c2|y}',
    'No delegate xy',
    [
      ['x', null, 'No'],
      ['y', 'No delegate', null],
    ],
  ],
  [
    'one attribution within another',
    '{c2|{s1|He} {q1|warned} {c1|of a race}}, {q2|according to} {s2|a daily}.',
    'He warned of a race, according to a daily.',
    [
      ['of a race', 'He', 'warned'],
      ['He warned of a race', 'a daily', 'according to'],
    ],
  ],
  [
    'one source of two attributions',
    '{s1,s2|She} {q1|praised} {c1|the text}, {q2|adding} {c2|that it binds}.',
    'She praised the text, adding that it binds.',
    [
      ['the text', 'She', 'praised'],
      ['that it binds', 'She', 'adding'],
    ],
  ],
  ['content of nobody', '{c1|It ends}, {q1|it was said}.', 'It ends, it was said.', [['It ends', null, 'it was said']]],
  ['braces of the text itself', '{c1|a \\{b\\} c}', 'a {b} c', [['a {b} c', null, null]]],
  [
    'signs outside of the basic plane, in UTF-16 units',
    '🕊 {c1|peace 🕊} {s1|he}',
    '🕊 peace 🕊 he',
    [['peace 🕊', 'he', null]],
  ],
]
for (const [what, marks, text, expected] of cases)
  test(`reads ${what}`, () => {
    const read = readMarks(marks)
    expect(read.text).toBe(text)
    expect(inWords(read)).toEqual(expected)
  })

const broken = [
  ['a mark that is never closed', 'a {c1|b', /\{c1\| is never closed/],
  ['a closing brace without a mark', 'It ends} here', /closing brace without a mark, behind “It ends”/],
  ['an opening brace that is not a mark', 'a {b}', /opening brace that is not a mark/],
  ['a mark of nothing', 'a {c1|} b', /\{c1\|\} is empty/],
  ['a source without content', '{s3|He} {q3|said}.', /Attribution 3 has no content/],
] as const
for (const [what, marks, message] of broken)
  test(`refuses ${what}`, () => expect(() => readMarks(marks)).toThrow(message))

test('an article has its title and style in front of its text', () => {
  const file = '---\ntitle: Cap holds\nstyle: wire\n---\n\n{s1|Rome}{q1|:} {c1|cap holds}\n\nIt rained.\n'
  const { gold, ...rest } = readMarkedArticle('cap', file)
  expect(rest).toEqual({
    id: 'cap',
    title: 'Cap holds',
    style: 'wire',
    language: 'en',
    text: 'Rome: cap holds\n\nIt rained.',
  })
  expect(gold).toHaveLength(1)
})

test('an article without front matter is refused', () => {
  expect(() => readMarkedArticle('cap', 'It rained.')).toThrow('cap has no front matter')
})

test('each sentence of a file counts its attributions afresh', () => {
  const file =
    '---\ntitle: Sätze\nstyle: sentences\nlanguage: de\n---\n\n{s1|Er} {q1|sagt} {c1|ja}.\n\n{c1|Nein}, {q1|so} {s1|sie}.\n'
  const sentences = readMarkedSentences('german', file)
  expect(sentences.map(({ id, language, text }) => [id, language, text])).toEqual([
    ['german 1', 'de', 'Er sagt ja.'],
    ['german 2', 'de', 'Nein, so sie.'],
  ])
  expect(sentences.flatMap(inWords)).toEqual([
    ['ja', 'Er', 'sagt'],
    ['Nein', 'sie', 'so'],
  ])
})

const fixtures = new URL('../../../fixtures/attribution/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, fixtures), 'utf8')

for (const folder of ['treaty-news/tuning/', 'treaty-news/held-out/'])
  test(`the articles in ${folder} can be read, each with several attributions`, () => {
    const files = readdirSync(new URL(folder, fixtures))
    const articles = files.map(file => readMarkedArticle(file, read(`${folder}${file}`)))
    expect(articles).toHaveLength(20)
    for (const { id, gold } of articles) expect(gold.length, id).toBeGreaterThan(5)
    for (const article of articles) expect(inWords(article).flat().filter(isLoose), article.id).toEqual([])
  })

for (const language of ['german', 'chinese'])
  test(`the sentences in ${language} can be read, each with content, source and cue`, () => {
    const sentences = readMarkedSentences(language, read(`${language}.txt`))
    expect(sentences).toHaveLength(40)
    for (const sentence of sentences) expect(inWords(sentence).flat(), sentence.text).not.toContain(null)
    for (const sentence of sentences) expect(inWords(sentence).flat().filter(isLoose), sentence.id).toEqual([])
  })

/** Whether a part has a blank or a mark at its edge that belongs to the sentence around it. */
function isLoose(words: string | null) {
  return words !== null && words !== ':' && /^[\s,;:.]|[\s;:]$/.test(words)
}
