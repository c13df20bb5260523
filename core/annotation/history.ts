import type { HistoryState } from '../contract'
import type { AnnotationDraft, AnnotationPatch } from './annotation'
import { claimFieldNames, isSame, plainFieldNames } from './fields'
import { kindNames } from './names'

/** How an annotation stood before and after it was changed. Null: it was not there. */
export interface StepChange {
  readonly annotationId: string
  readonly before: AnnotationDraft | null
  readonly after: AnnotationDraft | null
}

/** One step of undo: what was done to an annotation, or to several at once. */
export interface Step {
  /** Named for a menu: `Add Highlight`. */
  readonly label: string
  readonly changes: readonly StepChange[]
  /** Milliseconds since 1970. */
  readonly time: number
}

/** The steps of one article in this session, the last one at the end of each list. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const noHistory: History = { done: [], undone: [] }

/** Steps kept, so that a long session does not grow without bound. */
const mostSteps = 1000
/** Within so many milliseconds of each other, changes to one note are one step: it is saved while it is being written. */
const oneWriting = 10_000

/** The history after a step; what had been undone before can no longer be redone. */
export function addStep({ done }: History, step: Step): History {
  const last = done.at(-1)
  const isMore = last !== undefined && isSameWriting(last, step)
  const earlier = isMore ? done.slice(0, -1) : done
  const next = isMore ? { ...step, label: last.label, changes: joined(last, step) } : step
  return { done: [...earlier, next].slice(-mostSteps), undone: [] }
}

/** From how the annotation of the earlier step stood before it, to how it stands after the later one. */
function joined(earlier: Step, later: Step): readonly StepChange[] {
  return later.changes.map(change => ({ ...change, before: earlier.changes[0]?.before ?? null }))
}

/** A step gone back or forward, and the history after it. */
export interface Retraced {
  readonly history: History
  readonly step: Step
}

/** The history after its last step was taken back, and that step; null when there is none. */
export function stepBack({ done, undone }: History): Retraced | null {
  const step = done.at(-1)
  return step === undefined ? null : { history: { done: done.slice(0, -1), undone: [...undone, step] }, step }
}

/** The history after the last step that was taken back was done again, and that step; null when there is none. */
export function stepForward({ done, undone }: History): Retraced | null {
  const step = undone.at(-1)
  return step === undefined ? null : { history: { done: [...done, step], undone: undone.slice(0, -1) }, step }
}

/** What can be undone and redone, by name. */
export function describeHistory({ done, undone }: History): HistoryState {
  return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null }
}

/** What a step that makes several annotations of a kind is called in a menu: `Add 3 Claims`. */
export function labelOfMany(changes: readonly StepChange[]): string {
  const [first] = changes
  if (first !== undefined && changes.length === 1) return labelOf(first.before, first.after)
  return `Add ${changes.length} ${kindNames[first?.after?.kind ?? 'highlight']}s`
}

/** What a change to an annotation is called in a menu. */
export function labelOf(before: AnnotationDraft | null, after: AnnotationDraft | null): string {
  const kind = kindNames[(after ?? before)?.kind ?? 'highlight']
  if (before === null) return `Add ${kind}`
  if (after === null) return `Delete ${kind}`
  const [field, ...others] = changedFields(before, after)
  if (others.length > 0 || field === undefined || field === 'kind') return `Edit ${kind}`
  return {
    note: 'Edit Note',
    tags: 'Change Tags',
    color: 'Change Colour',
    target: `Move ${kind}`,
    claim: 'Edit Claim',
  }[field]
}

/** The change that brings an annotation from one state to another and leaves the fields alone that are the same in both. */
export function patchBetween(from: AnnotationDraft, to: AnnotationDraft): AnnotationPatch {
  const patch = Object.fromEntries(changedFields(from, to).map(name => [name, to[name]]))
  if (from.claim === null || to.claim === null) return patch
  const [before, after] = [from.claim, to.claim]
  const fields = claimFieldNames.filter(name => !isSame(before[name], after[name]))
  return fields.length === 0 ? patch : { ...patch, claim: Object.fromEntries(fields.map(name => [name, after[name]])) }
}

function isSameWriting(last: Step, step: Step): boolean {
  const [before, after] = [theOnly(last), theOnly(step)]
  if (before?.annotationId !== after?.annotationId || step.time - last.time > oneWriting) return false
  return isWriting(after) && (isWriting(before) || last.label === 'Edit Note')
}

const theOnly = ({ changes }: Step) => (changes.length === 1 ? changes[0] : undefined)

function isWriting(change: StepChange | undefined): boolean {
  if (!change?.before || !change.after) return false
  const { before, after } = change
  const fields = changedFields(before, after)
  return fields.length === 1 && fields[0] === 'note'
}

function changedFields(before: AnnotationDraft, after: AnnotationDraft) {
  return ([...plainFieldNames, 'note', 'claim'] as const).filter(name => !isSame(before[name], after[name]))
}
