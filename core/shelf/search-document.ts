import type { ArticleEntry, Rendering } from '../article/article'
import type { PlacedAnnotation } from '../contract'
import type { SearchDocument, SearchPassage } from '../search/document'
import type { Treaty } from '../treaty/schema'
import type { ArticleContents } from './library-entry'

interface Searchable {
  readonly entry: ArticleEntry
  readonly rendering: Rendering
  readonly annotations: readonly PlacedAnnotation[]
  readonly contents: ArticleContents
  /** Tags of the article as a whole. */
  readonly tags: readonly string[]
  readonly treaties: readonly Treaty[]
  /** A sign of all that the document was made from. */
  readonly version: string
}

/** An article and what the reader wrote in it, ready to be searched. */
export function searchDocument({
  entry,
  rendering,
  annotations,
  contents,
  tags,
  treaties,
  version,
}: Searchable): SearchDocument {
  const named = treaties.filter(({ id }) => contents.treaties.includes(id))
  const { id, title, publisher, author, published, language } = entry
  return {
    ...{ id, version, title, publisher, author, published, language },
    tags: [...new Set([...tags, ...contents.tags])],
    treaties: named.flatMap(treaty => [treaty.id, treaty.shortName, treaty.name]),
    statuses: contents.statuses,
    passages: [...textPassages(entry, rendering), ...annotations.flatMap(annotationPassages)],
  }
}

/** The paragraphs and headings of the text, and what stands between them: captions, tables, code. */
function textPassages({ title }: ArticleEntry, { text, paragraphs, outline }: Rendering): readonly SearchPassage[] {
  const passages: SearchPassage[] = [{ kind: 'title', text: title, start: null, annotationId: null }]
  const headings = outline.filter(({ kind }) => kind === 'heading').map(({ span }) => span)
  const add = (start: number, end: number) => {
    const words = text.slice(start, end)
    if (words.trim() !== '') passages.push({ kind: 'text', text: words, start, annotationId: null })
  }
  let done = 0
  for (const { start, end } of [...paragraphs, ...headings].sort((a, b) => a.start - b.start)) {
    add(done, start)
    add(start, end)
    done = Math.max(done, end)
  }
  add(done, text.length)
  return passages
}

function annotationPassages({ annotation, anchoring }: PlacedAnnotation): readonly SearchPassage[] {
  const { id: annotationId, kind, target, note, tags, claim } = annotation
  const start = anchoring.span?.start ?? null
  const passages: SearchPassage[] = [
    { kind: kind === 'claim' ? 'claim' : 'quote', text: target.quote.exact, start, annotationId },
  ]
  const said = [claim?.speaker, claim?.role, claim?.outlet].filter(words => words != null)
  if (said.length > 0) passages.push({ kind: 'claim', text: said.join(', '), start: null, annotationId })
  if (note !== '') passages.push({ kind: 'note', text: note, start: null, annotationId })
  if (tags.length > 0) passages.push({ kind: 'tag', text: tags.join(' '), start: null, annotationId })
  return passages
}
