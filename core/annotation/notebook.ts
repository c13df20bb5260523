import { indexText, type TextIndex } from '../anchor/anchor'
import { bestCandidate, type Candidate } from '../anchor/best-candidate'
import type { AnnotationsChange, HistoryState, PlacedAnnotation } from '../contract'
import type { AnnotationStore, Host } from '../ports'
import { PactaError } from '../result'
import type { AnnotationDraft, AnnotationPatch } from './annotation'
import {
  type Change,
  changeRecord,
  deleteRecord,
  draftOf,
  isThere,
  newRecord,
  restoreRecord,
  toAnnotation,
} from './change'
import { createClock } from './clock'
import { isSame } from './fields'
import {
  addStep,
  describeHistory,
  type History,
  labelOf,
  labelOfMany,
  noHistory,
  patchBetween,
  type Retraced,
  stepBack,
  stepForward,
} from './history'
import { mergeReplicas } from './merge'
import { afterChange, placeAll } from './place'
import type { AnnotationRecord } from './record'

/** The annotations of one article, and what was done to them in this session. */
export interface Notebook {
  /** In reading order; those that are gone come last. */
  placed(): readonly PlacedAnnotation[]
  history(): HistoryState
  /** Takes over an article's text and claims, and what the store holds, as they are now; the history stays. */
  load(article: AnnotatedArticle): Promise<void>
  /** The annotation with this id, in its place. Throws `missing` where it is not there. */
  get(id: string): PlacedAnnotation
  /** The place that is most like an annotation's passage; null when nothing is. Throws `missing`. */
  candidate(id: string): Candidate | null
  /** Makes an annotation with a new id; resolves once it is on disk, or known not to be. Throws `invalid` for a draft that says two things. */
  add(id: string, draft: AnnotationDraft): Promise<NotebookChange>
  /** Makes several at once, which undo takes back at once. Throws as `add` does, before it makes any. */
  addAll(drafts: ReadonlyMap<string, AnnotationDraft>): Promise<NotebookChange>
  /** Throws `missing` for an annotation that is not there. */
  edit(id: string, patch: AnnotationPatch): Promise<NotebookChange>
  remove(id: string): Promise<NotebookChange>
  /** Takes back the last step of this session; changes nothing where there is none. */
  undo(): Promise<NotebookChange>
  redo(): Promise<NotebookChange>
}

/** What became of some annotations, and why it is not on disk yet; null: it is. */
export interface NotebookChange extends AnnotationsChange {
  readonly unsaved: PactaError | null
}

const noChange: NotebookChange = { changed: [], removed: [], unsaved: null }

/** What annotations stand on: the text, and the claims that came with the article. */
export interface AnnotatedArticle {
  readonly index: TextIndex
  readonly claims: readonly AnnotationRecord[]
}

interface NotebookPorts {
  readonly annotations: AnnotationStore
  readonly host: Pick<Host, 'now'>
}

/** A notebook that is empty until it is loaded. Its changes must come one after the other. */
export function createNotebook(articleId: string, { annotations: store, host }: NotebookPorts): Notebook {
  const clock = createClock(store.replica, host.now)
  let article: AnnotatedArticle = { index: indexText(''), claims: [] }
  let own: ReadonlyMap<string, AnnotationRecord> = new Map()
  let records = new Map<string, AnnotationRecord>()
  let history: History = noHistory
  let placed: readonly PlacedAnnotation[] = []

  const place = (some: readonly AnnotationRecord[]) =>
    placeAll(
      article.index,
      some.filter(isThere).map(record => toAnnotation(record, own.get(record.id) ?? null)),
    )
  const change = (): Change => ({ stamp: clock.tick(), time: new Date(host.now()).toISOString() })
  const existing = (id: string): AnnotationRecord => {
    const record = records.get(id)
    if (record !== undefined && isThere(record)) return record
    throw new PactaError('missing', 'That annotation is not there any more. Undo may bring it back.')
  }
  const draftNow = (id: string): AnnotationDraft | null => {
    const record = records.get(id)
    return record !== undefined && isThere(record) ? draftOf(record) : null
  }

  /** Puts a record on disk. What the disk refuses counts all the same, for the store keeps it and goes on trying. */
  const save = async (record: AnnotationRecord): Promise<NotebookChange> => saveAll([record])
  const saveAll = async (all: readonly AnnotationRecord[]): Promise<NotebookChange> => {
    const some = all.filter(record => record !== records.get(record.id))
    if (some.length === 0) return noChange
    const unsaved = await refusalOf(store.put(articleId, some))
    for (const record of some) records.set(record.id, record)
    const changed = place(some)
    const there = new Set(changed.map(({ annotation }) => annotation.id))
    const removed = some.flatMap(({ id }) => (there.has(id) ? [] : [id]))
    const outcome = { changed, removed, unsaved }
    placed = afterChange(placed, outcome)
    return outcome
  }
  const saveAsStep = async (record: AnnotationRecord): Promise<NotebookChange> => {
    const { id } = record
    const before = draftNow(id)
    const outcome = await save(record)
    const after = draftNow(id)
    if (!isSame(before, after))
      history = addStep(history, {
        label: labelOf(before, after),
        changes: [{ annotationId: id, before, after }],
        time: host.now(),
      })
    return outcome
  }
  /** The record of an annotation that is brought from one state to another, as far as it is still there. */
  const moved = (id: string, from: AnnotationDraft | null, to: AnnotationDraft | null): AnnotationRecord[] => {
    const record = records.get(id)
    if (record === undefined) return []
    if (to === null) return [deleteRecord(record, change())]
    if (from === null || !isThere(record)) return [restoreRecord(record, to, change())]
    return [changeRecord(record, patchBetween(from, to), change())]
  }

  /** Goes a step back or forward; the history moves only once that is done. */
  const retrace = async (next: Retraced | null, from: 'before' | 'after', to: 'before' | 'after') => {
    if (next === null) return noChange
    const { changes } = next.step
    const outcome = await saveAll(changes.flatMap(each => moved(each.annotationId, each[from], each[to])))
    history = next.history
    return outcome
  }

  return {
    placed: () => placed,
    history: () => describeHistory(history),
    async load(next) {
      const replicas = await store.read(articleId)
      article = next
      own = new Map(next.claims.map(claim => [claim.id, claim]))
      records = new Map(mergeReplicas(next.claims, replicas))
      for (const { stamps } of records.values()) for (const stamp of Object.values(stamps)) clock.see(stamp)
      placed = place([...records.values()])
    },
    get(id) {
      existing(id)
      const found = placed.find(({ annotation }) => annotation.id === id)
      if (found === undefined) throw new Error(`The annotation ${id} is there and has no place.`)
      return found
    },
    candidate: id => bestCandidate(article.index, existing(id).target),
    async add(id, draft) {
      refuseContradiction(draft)
      return saveAsStep(newRecord(id, draft, change()))
    },
    async addAll(drafts) {
      for (const draft of drafts.values()) refuseContradiction(draft)
      const outcome = await saveAll(Array.from(drafts, ([id, draft]) => newRecord(id, draft, change())))
      const changes = Array.from(drafts, ([annotationId, after]) => ({ annotationId, before: null, after }))
      if (changes.length > 0) history = addStep(history, { label: labelOfMany(changes), changes, time: host.now() })
      return outcome
    },
    edit: async (id, patch) => saveAsStep(changeRecord(existing(id), patch, change())),
    remove: async id => saveAsStep(deleteRecord(existing(id), change())),
    undo: () => retrace(stepBack(history), 'after', 'before'),
    redo: () => retrace(stepForward(history), 'before', 'after'),
  }
}

function refuseContradiction({ kind, claim }: AnnotationDraft): void {
  if ((kind === 'claim') !== (claim !== null))
    throw new PactaError('invalid', 'A claim needs the fields of a claim, and nothing else may have them.')
}

/** Why the disk refused a change, or null when it did not. */
async function refusalOf(saving: Promise<void>): Promise<PactaError | null> {
  try {
    await saving
    return null
  } catch (error) {
    if (error instanceof PactaError && error.code === 'storage') return error
    throw error
  }
}
