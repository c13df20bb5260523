import { type Clause, findClause } from './clause'
import { closest, type Occurrence } from './closest'
import type { PassageKind, SearchDocument, SearchPassage } from './document'
import type { FoundPassage } from './hit'
import { snippetOf } from './snippet'
import { splitWords } from './words'

/** So many places are shown of an article. */
const most = 5

/** UTF-16 units over which words are shown as one place. */
const widest = 160

/** What a reader wrote comes before what a reader read. */
const order: readonly PassageKind[] = ['title', 'note', 'claim', 'tag', 'quote', 'text']

interface Found extends FoundPassage {
  /** How many of the things that are wanted stand in it. */
  readonly count: number
}

/**
 * The places of an article where what is wanted stands, those first that hold the most of it. None where only what is known
 * of the article speaks for it, such as its publisher.
 */
export function foundPassages(
  { passages }: Pick<SearchDocument, 'passages'>,
  wanted: readonly Clause[],
): readonly FoundPassage[] {
  const found: Found[] = []
  let whole = 0
  for (const kind of order) {
    const clauses = wanted.filter(({ fields }) => fields.includes(kind))
    if (clauses.length === 0) continue
    for (const passage of passages) {
      if (passage.kind !== kind || whole === most) continue
      const place = findIn(passage, clauses)
      if (place === null || found.some(other => isSamePlace(other, place))) continue
      found.push(place)
      if (place.count === clauses.length) whole++
    }
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ count: _, ...passage }) => passage)
}

function findIn(passage: SearchPassage, clauses: readonly Clause[]): Found | null {
  const { kind, text, start, annotationId } = passage
  const words = splitWords(text)
  const places = clauses.flatMap((clause, at): readonly Occurrence[] =>
    findClause(words, clause).map(span => ({ clause: at, span })),
  )
  const best = closest(
    places.sort((a, b) => a.span.start - b.span.start),
    widest,
  )
  if (best === null) return null
  const snippet = snippetOf({ text, words, around: best.span, places: places.map(({ span }) => span) })
  return {
    kind,
    annotationId,
    span: start === null ? null : { start: start + best.span.start, end: start + best.span.end },
    snippet: snippet.text,
    marks: snippet.marks,
    count: best.count,
  }
}

/** The words of a highlight stand in the text too. */
const isSamePlace = (a: Found, b: Found) => a.span !== null && a.span.start === b.span?.start
