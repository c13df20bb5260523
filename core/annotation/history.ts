import type { HistoryState } from '../contract'
import type { AnnotationDraft, AnnotationPatch } from './annotation'
import { claimFieldNames, isSame, plainFieldNames } from './fields'
import { kindNames } from './names'

/** One step of undo: what was done to an annotation, and how it stood before and after. Null: it was not there. */
export interface Step {
  /** Named for a menu: `Add Highlight`. */
  readonly label: string
  readonly annotationId: string
  readonly before: AnnotationDraft | null
  readonly after: AnnotationDraft | null
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
  const next = isMore ? { ...step, label: last.label, before: last.before } : step
  return { done: [...earlier, next].slice(-mostSteps), undone: [] }
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
  if (last.annotationId !== step.annotationId || step.time - last.time > oneWriting) return false
  return isWriting(step) && (isWriting(last) || last.label === 'Edit Note')
}

function isWriting({ before, after }: Step): boolean {
  if (before === null || after === null) return false
  const fields = changedFields(before, after)
  return fields.length === 1 && fields[0] === 'note'
}

function changedFields(before: AnnotationDraft, after: AnnotationDraft) {
  return ([...plainFieldNames, 'note', 'claim'] as const).filter(name => !isSame(before[name], after[name]))
}
