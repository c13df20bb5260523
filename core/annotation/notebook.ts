import type { TextIndex } from '../anchor/anchor'
import type { HistoryState, PlacedAnnotation } from '../contract'
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
import {
  addStep,
  describeHistory,
  type History,
  labelOf,
  noHistory,
  patchBetween,
  stepBack,
  stepForward,
} from './history'
import { mergeReplicas } from './merge'
import { placeAll } from './place'
import type { AnnotationRecord } from './record'

/** The annotations of one article, and what was done to them in this session. */
export interface Notebook {
  /** In reading order; those that are gone come last. */
  placed(): readonly PlacedAnnotation[]
  history(): HistoryState
  /** Takes over an article's text and claims, and what the store holds, as they are now; the history stays. */
  load(article: AnnotatedArticle): Promise<void>
  /** Resolves once the annotation is on disk. Throws `invalid` for a draft that says two things. */
  add(draft: AnnotationDraft): Promise<PlacedAnnotation>
  /** Throws `missing` for an annotation that is not there. */
  edit(id: string, patch: AnnotationPatch): Promise<PlacedAnnotation>
  remove(id: string): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
}

/** What annotations stand on: the text, and the claims that came with the article. */
export interface AnnotatedArticle {
  readonly index: TextIndex
  readonly claims: readonly AnnotationRecord[]
}

interface NotebookPorts {
  readonly annotations: AnnotationStore
  readonly host: Pick<Host, 'now' | 'newId'>
}

/** A notebook that is empty until it is loaded. Its changes must come one after the other. */
export function createNotebook(articleId: string, { annotations: store, host }: NotebookPorts): Notebook {
  const clock = createClock(store.replica, host.now)
  let article: AnnotatedArticle = { index: { text: '' }, claims: [] }
  let own: ReadonlyMap<string, AnnotationRecord> = new Map()
  let records = new Map<string, AnnotationRecord>()
  let history: History = noHistory
  let placed: readonly PlacedAnnotation[] = []

  const place = () => {
    const there = [...records.values()].filter(isThere)
    placed = placeAll(
      article.index,
      there.map(record => toAnnotation(record, own.get(record.id) ?? null)),
    )
  }
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
  const placedNow = (id: string): PlacedAnnotation => {
    const found = placed.find(({ annotation }) => annotation.id === id)
    if (found === undefined) throw new Error(`The annotation ${id} was saved and has no place.`)
    return found
  }

  /** Puts a record on disk; only then it counts here. */
  const save = async (record: AnnotationRecord) => {
    if (record === records.get(record.id)) return
    await store.put(articleId, [record])
    records.set(record.id, record)
    place()
  }
  const saveAsStep = async (record: AnnotationRecord) => {
    const { id } = record
    const before = draftNow(id)
    await save(record)
    const after = draftNow(id)
    if (JSON.stringify(before) === JSON.stringify(after)) return
    history = addStep(history, { label: labelOf(before, after), annotationId: id, before, after, time: host.now() })
  }
  /** Brings an annotation from one state to another, as far as it is still there. */
  const move = async (id: string, from: AnnotationDraft | null, to: AnnotationDraft | null) => {
    const record = records.get(id)
    if (record === undefined) return
    if (to === null) await save(deleteRecord(record, change()))
    else if (from === null || !isThere(record)) await save(restoreRecord(record, to, change()))
    else await save(changeRecord(record, patchBetween(from, to), change()))
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
      place()
    },
    async add(draft) {
      if ((draft.kind === 'claim') !== (draft.claim !== null))
        throw new PactaError('invalid', 'A claim needs the fields of a claim, and nothing else may have them.')
      const record = newRecord(host.newId(), draft, change())
      await saveAsStep(record)
      return placedNow(record.id)
    },
    async edit(id, patch) {
      await saveAsStep(changeRecord(existing(id), patch, change()))
      return placedNow(id)
    },
    async remove(id) {
      await saveAsStep(deleteRecord(existing(id), change()))
    },
    async undo() {
      const back = stepBack(history)
      if (back === null) return
      await move(back.step.annotationId, back.step.after, back.step.before)
      history = back.history
    },
    async redo() {
      const forward = stepForward(history)
      if (forward === null) return
      await move(forward.step.annotationId, forward.step.before, forward.step.after)
      history = forward.history
    },
  }
}
