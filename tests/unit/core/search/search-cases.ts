import type { SearchDocument, SearchPassage } from '../../../../core/search/document'

/** An article as it is searched: paragraphs one after the other, what the reader wrote, and what else differs. */
export function documentOf(
  id: string,
  title: string,
  paragraphs: readonly string[],
  { written = [], ...more }: Partial<SearchDocument> & { readonly written?: readonly SearchPassage[] } = {},
): SearchDocument {
  const passages: SearchPassage[] = [{ kind: 'title', text: title, start: null, annotationId: null }]
  let start = 0
  for (const text of paragraphs) {
    passages.push({ kind: 'text', text, start, annotationId: null })
    start += text.length + 1
  }
  return {
    ...{ id, version: '1', title, publisher: null, author: null, published: null, language: 'en' },
    ...{ tags: [], treaties: [], statuses: [] },
    ...more,
    passages: [...passages, ...written],
  }
}

const note = (text: string): SearchPassage => ({ kind: 'note', text, start: null, annotationId: 'n1' })

/** A small library; each article differs from the others in what some case asks for. */
export const documents: readonly SearchDocument[] = [
  documentOf('expiry', 'The pact runs out', ['The treaty has been in force since 2011.', 'It ended on Thursday.'], {
    ...{ publisher: 'Reuters', author: 'Amélie Dubois', published: '2026-02-05T08:00:00Z' },
    ...{ treaties: ['new-start', 'New START'], statuses: ['open', 'differs'], tags: ['limits'] },
    written: [
      { kind: 'claim', text: 'It ended on Thursday', start: 41, annotationId: 'c1' },
      { kind: 'tag', text: 'chapter three', start: null, annotationId: 'c1' },
    ],
  }),
  documentOf('inspections', 'Inspectors stay at home', ['No inspection of a silo took place. The force is small.'], {
    ...{ publisher: 'TASS', published: '2023-03-01', treaties: ['new-start', 'New START'] },
    written: [note('Ask about the telemetry of the treaty'), { ...note('stay'), kind: 'quote', start: null }],
  }),
  documentOf('weak', 'A weak treaty', ['In a naïve reading, force is in the text.'], { published: '2024-06' }),
  documentOf('moscow', 'Срок договора истёк', ['Договор закончился в четверг.'], { language: 'ru', publisher: 'ТАСС' }),
  documentOf('beijing', '条约到期', ['外交部发言人表示，核查机制仍然重要。'], { language: 'zh', publisher: '新华社' }),
  documentOf('bangkok', 'สนธิสัญญา', ['สนธิสัญญาหมดอายุแล้ว'], { language: 'th' }),
]

/** Queries, and the articles that they find, the best first. */
export const cases: readonly (readonly [what: string, query: string, found: readonly string[]])[] = [
  ['a word, in a title before what was written before the text', 'treaty ', ['weak', 'inspections', 'expiry']],
  ['several words, wherever they stand', 'treaty force ', ['weak', 'inspections', 'expiry']],
  ['a phrase, in that order only', '"in force"', ['expiry']],
  ['no phrase across two paragraphs', '"2011 it"', []],
  ['a phrase that is still being written', '"in forc', ['expiry']],
  ['a word without another', 'treaty -telemetry ', ['weak', 'expiry']],
  ['a filter that is not wanted', 'treaty -publisher:tass ', ['weak', 'expiry']],
  ['the beginning of a word while it is written', 'tele', ['inspections']],
  ['the beginning of a word with a star', 'tele* about ', ['inspections']],
  ['a publisher', 'publisher:reuters ', ['expiry']],
  ['a publisher of two words in quotation marks', 'author:"amelie dubois" ', ['expiry']],
  ['a treaty by its id or its name', 'treaty:new-start silo ', ['inspections']],
  ['a treaty by a part of its name', 'treaty:start thursday ', ['expiry']],
  ['a status', 'status:differs ', ['expiry']],
  ['a tag of the article', 'tag:limits ', ['expiry']],
  ['a tag of a mark', 'tag:"chapter three" ', ['expiry']],
  ['before a day', 'treaty before:2026-02-05 ', ['weak', 'inspections']],
  ['before the year of that day', 'treaty before:2024 ', ['inspections']],
  ['after a month, with that month', 'treaty after:2024-06 ', ['weak', 'expiry']],
  ['between two days', 'treaty after:2024 before:2025 ', ['weak']],
  ['nothing but a date, the newest first', 'before:2026 ', ['weak', 'inspections']],
  ['notes alone', 'kind:note treaty ', ['inspections']],
  ['claims alone', 'kind:claim thursday ', ['expiry']],
  ['what has a note', 'has:note ', ['inspections']],
  ['words without their accents', 'naive ', ['weak']],
  ['words in capitals', 'TREATY TELEMETRY ', ['inspections']],
  ['Russian in another case', 'договором ', ['moscow']],
  ['Russian with another letter e', 'истек ', ['moscow']],
  ['a Russian publisher', 'publisher:тасс ', ['moscow']],
  ['a Chinese word', '核查 ', ['beijing']],
  ['a part of a Chinese word', '发言 ', ['beijing']],
  ['two Chinese words that do not follow one another', '机制 外交部 ', ['beijing']],
  ['Chinese letters in another order', '部外 ', []],
  ['a Thai word', 'หมดอายุ ', ['bangkok']],
  ['words that nothing holds', 'zzzzqqqq ', []],
  ['nothing', '   ', []],
]

/** Queries with a word that nothing holds, and what is looked for instead. */
export const mistyped: readonly (readonly [query: string, corrected: string, found: readonly string[]])[] = [
  ['tready ', 'treaty ', ['weak', 'inspections', 'expiry']],
  ['telemtry ', 'telemetry ', ['inspections']],
  ['insepction treaty ', 'inspection treaty ', ['inspections']],
  ['treaty telmeetr', 'treaty telemetry', ['inspections']],
]
