import type { ArticleFile } from '../../../core/ports'
import type { ArticleState } from '../../../core/shelf/article-state'
import type { CatalogueLine } from '../../../core/shelf/catalogue-line'
import type { ArticleStateRecord } from '../../../core/shelf/state-record'

/** A library that looks like one that somebody has used. The same count gives the same library. */
export interface GeneratedLibrary {
  readonly files: readonly ArticleFile[]
  readonly states: readonly ArticleStateRecord[]
}

const publishers = ['The Example Courier', 'Reuters', 'Xinhua', 'ТАСС', 'Arms Control Today', 'Der Spiegel', 'BBC News']
const subjects = ['Talks', 'Inspectors', 'Senators', 'Negotiators', 'Diplomats', 'Experts', 'Ministers', 'Delegates']
const deeds = ['return to Geneva', 'doubt the deadline', 'count the warheads', 'ask for more time', 'walk out again']
const treaties = ['New START', 'the CTBT', 'the NPT', 'the INF Treaty', 'the Ottawa Convention']
const special = [
  'محادثات نزع السلاح النووي تستأنف في جنيف بعد توقف دام عامين',
  '中俄就新削减战略武器条约举行会谈',
  'Переговоры о продлении договора СНВ возобновились в Женеве',
  'A very long headline that goes on and on about the extension of the treaty, the inspectors who were not let in, and what the ministers of both sides said about it afterwards',
]
const tags = ['deadline', 'inspections', 'minefield', 'testing']
const collections = ['New START endgame', 'For the seminar']

export function generateLibrary(count: number): GeneratedLibrary {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return { files: numbers.map(fileOf), states: numbers.map(stateOf) }
}

/** Lines of a catalogue that has seen the files, so that none of them need be read. */
export function catalogueOf(files: readonly ArticleFile[], stamps: ReadonlyMap<string, string>): CatalogueLine[] {
  return files.map((file, index) => ({
    entry: {
      id: file.id,
      title: titleOf(index),
      section: null,
      publisher: publisherOf(index),
      author: null,
      published: dayOf(index),
      zone: null,
      zoneNote: null,
      language: 'en',
      url: addressOf(index),
      caption: null,
      credit: null,
    },
    stamp: stamps.get(file.id) ?? '',
    added: `2026-03-${two(1 + (index % 28))}T10:00:00Z`,
    versions: index % 11 === 3 ? 2 : 1,
    contents: {
      words: 400 + (index % 900),
      treaties: index % 3 === 0 ? ['new-start'] : ['npt', 'ctbt'],
      claims: index % 7,
      notes: index % 4,
      tags: index % 5 === 0 ? ['deadline'] : [],
      statuses: index % 7 === 0 ? [] : index % 2 === 0 ? ['open', 'agrees'] : ['differs'],
    },
    contentsOf: null,
  }))
}

function fileOf(index: number): ArticleFile {
  const treaty = at(treaties, index)
  const markdown = `---
title: ${JSON.stringify(titleOf(index))}
publisher: ${JSON.stringify(publisherOf(index))}
published: ${dayOf(index)}
url: ${addressOf(index)}
saved: 2026-03-${two(1 + (index % 28))}T10:00:00Z
---

# ${titleOf(index)}

The parties to ${treaty} met for the ${index + 1}th time. “We have a deadline and no plan,” said an official of story ${index}.

${'Nothing else was agreed, and the delegations left the hall without a word to those who waited outside. '.repeat(8)}

At the end somebody mentioned ${treaty} again, and the verification regime.
`
  const claims =
    index % 3 === 0
      ? `made: 2026-03-06\nclaims:\n  - { id: c01, quote: We have a deadline and no plan, type: quotation, speaker: An official }\n`
      : null
  return { id: `story-${index}`, name: `story-${index}.md`, markdown, claims }
}

function stateOf(index: number): ArticleStateRecord {
  const fields: Partial<ArticleState> = {
    ...(index % 2 === 0 ? { opened: `2026-04-${two(1 + (index % 28))}T08:00:00Z`, progress: (index % 11) / 10 } : {}),
    ...(index % 9 === 4 ? { archived: true } : {}),
    ...(index % 17 === 5 ? { deleted: '2026-05-01T08:00:00Z' } : {}),
    ...(index % 6 === 1 ? { tags: [at(tags, index)] } : {}),
    ...(index % 8 === 2 ? { collections: [at(collections, index >> 3)] } : {}),
  }
  const stamps = Object.fromEntries(Object.keys(fields).map(name => [name, '0000000000000-0000-desk']))
  return { articleId: `story-${index}`, fields, stamps }
}

function titleOf(index: number): string {
  // Some stories are told twice.
  const story = index % 20 === 19 ? index - 1 : index
  return special[story] ?? `${at(subjects, story)} ${at(deeds, story >> 1)}, day ${story}`
}

const publisherOf = (index: number) => at(publishers, index)
const addressOf = (index: number) => `https://news.example/${index}`
const dayOf = (index: number) => `20${two(16 + (index % 11))}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
const two = (number: number) => String(number).padStart(2, '0')
const at = (words: readonly string[], index: number) => words[index % words.length] ?? ''
