import type { PlacedAnnotation } from '../contract'
import { claimBody, claimTitle, claimTopics } from './claim'
import type { Block, Dialect } from './dialect'
import { escapeText } from './escape'
import { link, pactaAddress } from './link'
import type { NotesInput } from './notes-input'
import { paragraphNumbers, quotedPassages } from './passages'
import { prefixed } from './prefixed'
import { readerMarkdown } from './reader-markdown'
import { fragmentAddress } from './text-fragment'

/**
 * An annotation as a block of the file: the source's words always as a quotation, the reader's own never, so that the
 * two cannot be taken for each other years later.
 */
export function annotationBlock(placed: PlacedAnnotation, id: string, input: NotesInput, dialect: Dialect): Block {
  const { annotation, anchoring } = placed
  const passages = quotedPassages(placed, input.rendering)
  const quote = prefixed(passages.map(escapeText).join('\n\n'))
  const now = anchoring.state === 'edited' && anchoring.span !== null ? anchoring.span : null
  const body = [
    quote,
    now && `The text now reads: “${escapeText(input.rendering.text.slice(now.start, now.end))}”`,
    ...(annotation.claim === null ? [readerMarkdown(annotation.note)] : claimBody(annotation, annotation.claim, input)),
    lastLine(placed, passages, input, dialect),
  ]
  const kept = body.filter(part => part !== null && part !== '') as readonly string[]
  return { kind: annotation.kind, id, title: title(placed, input), body: kept }
}

function title({ annotation }: PlacedAnnotation, { colorNames }: NotesInput): string {
  if (annotation.claim !== null) return claimTitle(annotation, annotation.claim)
  const color = annotation.color === null ? null : escapeText(colorNames[annotation.color])
  if (annotation.kind === 'highlight') return color ?? 'Highlight'
  return color === null ? 'Note' : `Note · ${color}`
}

/** What the annotation is about, where it stands, its tags, and the ways back. */
function lastLine(placed: PlacedAnnotation, passages: readonly string[], input: NotesInput, dialect: Dialect): string {
  const { annotation } = placed
  const { entry, rendering, treaties } = input
  const source = entry.url === null ? null : fragmentAddress(entry.url, passages)
  const parts = [
    ...(annotation.claim === null ? [] : claimTopics(annotation.claim, treaties)),
    paragraphNumbers(placed, rendering),
    annotation.tags.length === 0 ? null : dialect.tags(annotation.tags),
    link('Open in Pacta', pactaAddress(entry.id, annotation.id)),
    source === null ? null : link('Source', source),
  ]
  return parts.filter(Boolean).join(' · ')
}
