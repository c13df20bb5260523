import type { PassageKind, SearchDocument } from './document'

/** Where in a document words can be looked for. Each is a filter of the same name: `publisher:reuters`. */
export const fields = [
  'title',
  'text',
  'quote',
  'note',
  'claim',
  'tag',
  'publisher',
  'author',
  'treaty',
  'status',
  'has',
  'language',
] as const

export type Field = (typeof fields)[number]

/** Where words without a filter are looked for. What the others hold are no words that anybody wrote. */
export const wordFields: readonly Field[] = fields.filter(field => !['status', 'has', 'language'].includes(field))

/** What `has:` can ask for. */
export const having: readonly PassageKind[] = ['quote', 'note', 'claim', 'tag']

/** What stands in a field; words that follow one another do so in one of these texts. */
export function textsIn(document: SearchDocument, field: Field): readonly string[] {
  const passages = () => document.passages.filter(({ kind }) => kind === field).map(({ text }) => text)
  switch (field) {
    case 'title':
    case 'text':
    case 'quote':
    case 'note':
    case 'claim':
      return passages()
    case 'tag':
      return [...document.tags, ...passages()]
    case 'publisher':
    case 'author':
    case 'language':
      return document[field] === null ? [] : [document[field]]
    case 'treaty':
      return document.treaties
    case 'status':
      return document.statuses
    case 'has':
      return having.filter(kind => textsIn(document, kind).length > 0)
  }
}
