import { type Signal, signal } from '@preact/signals'
import { describe } from '../../core/anchor/anchor'
import type { Span } from '../../core/anchor/target'
import type { AnnotationDraft, ClaimFields, Color, Kind } from '../../core/annotation/annotation'
import { emptyClaim } from '../../core/annotation/change'
import type { Reader } from './reader'

/** The colour of the last highlight, offered for the next one. */
const lastColor: Signal<Color> = signal('yellow')

/** Highlights the selection in a colour, by default the last one used. Says what to do when nothing is selected. */
export async function highlight(reader: Reader, color: Color = lastColor.value): Promise<void> {
  const active = activeAnnotation(reader)
  if (reader.focus.selection.value === null && active !== null) {
    await reader.annotations.edit(active.id, { color })
    return
  }
  lastColor.value = color
  const id = await annotate(reader, 'highlight', color)
  if (id !== null) reader.focus.activate(id)
}

/** Puts a note at the selection and opens it for writing; with an annotation open, goes to its note. */
export async function writeNote(reader: Reader): Promise<void> {
  const active = activeAnnotation(reader)
  const id =
    reader.focus.selection.value === null && active !== null ? active.id : await annotate(reader, 'note', 'yellow')
  if (id === null) return
  reader.goTo(id)
  reader.focus.compose(id)
}

/** Makes the selection a claim and opens its card. */
export async function markClaim(reader: Reader): Promise<void> {
  const id = await annotate(reader, 'claim', null)
  if (id === null) return
  reader.goTo(id)
  reader.focus.compose(id)
}

/** Deletes the open annotation, after which it can be brought back by undo. */
export async function deleteActive(reader: Reader): Promise<void> {
  const active = activeAnnotation(reader)
  if (active !== null) await deleteAnnotation(reader, active.id)
}

export async function deleteAnnotation(reader: Reader, id: string): Promise<void> {
  if (!(await reader.annotations.remove(id))) return
  if (reader.focus.active.value === id) reader.focus.activate(null)
  reader.notices.tell('Deleted. Undo brings it back.')
}

/** Ties an annotation to a passage, in place of the one that it stood at. */
export async function attach(reader: Reader, id: string, span: Span): Promise<void> {
  if (!(await reader.annotations.edit(id, { target: describe(reader.text.value, span) }))) return
  reader.view.value?.deselect()
  reader.goTo(id)
}

/** Opens the claim after or before the one that is open, or the first one in view. */
export function stepClaim(reader: Reader, by: 1 | -1): void {
  const claims = reader.annotations.claims.value.filter(({ anchoring }) => anchoring.span !== null)
  if (claims.length === 0) {
    reader.notices.tell('This article has no claims yet. Select a passage and press C.')
    return
  }
  const at = claims.findIndex(({ annotation }) => annotation.id === reader.focus.active.value)
  const next = at === -1 ? firstInView(reader, claims, by) : (at + by + claims.length) % claims.length
  const claim = claims[next]
  if (claim) reader.goTo(claim.annotation.id)
}

function firstInView(reader: Reader, claims: readonly { anchoring: { span: Span | null } }[], by: 1 | -1): number {
  const from = reader.view.value?.firstVisible() ?? 0
  const next = claims.findIndex(({ anchoring }) => (anchoring.span?.start ?? 0) >= from)
  if (by === 1) return next === -1 ? 0 : next
  return next <= 0 ? claims.length - 1 : next - 1
}

function activeAnnotation(reader: Reader) {
  const id = reader.focus.active.value
  return id === null ? null : (reader.annotations.find(id)?.annotation ?? null)
}

async function annotate(reader: Reader, kind: Kind, color: Color | null): Promise<string | null> {
  const span = reader.focus.selection.value
  if (span === null) {
    reader.notices.tell('Select a passage of the article first.')
    return null
  }
  const draft: AnnotationDraft = {
    kind,
    target: describe(reader.text.value, span),
    color,
    note: '',
    tags: [],
    claim: kind === 'claim' ? newClaim(reader, span) : null,
  }
  const added = await reader.annotations.add(draft)
  if (added === null) return null
  reader.view.value?.deselect()
  return added.id
}

function newClaim(reader: Reader, span: Span): ClaimFields {
  const mentions = reader.articles.open.value?.mentions ?? []
  const inside = mentions.filter(mention => mention.span.start >= span.start && mention.span.end <= span.end)
  return {
    ...emptyClaim,
    outlet: reader.articles.open.value?.entry.publisher ?? null,
    treaties: [...new Set(inside.map(({ treatyId }) => treatyId))],
  }
}
