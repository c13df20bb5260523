import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Annotation, AnnotationDraft, AnnotationPatch } from '../../core/annotation/annotation'
import { afterChange } from '../../core/annotation/place'
import type { Api, Events, HistoryState, OpenArticle, PlacedAnnotation } from '../../core/contract'
import { toProblem } from '../../core/result'
import type { Notices } from './notices'

export interface Annotations {
  /** In reading order; those that are gone come last. */
  readonly placed: ReadonlySignal<readonly PlacedAnnotation[]>
  readonly claims: ReadonlySignal<readonly PlacedAnnotation[]>
  /** What the reader made or changed: everything but an article's own claims as they came. */
  readonly mine: ReadonlySignal<readonly PlacedAnnotation[]>
  /** All tags in use, sorted. */
  readonly tags: ReadonlySignal<readonly string[]>
  readonly history: ReadonlySignal<HistoryState>
  /** True while a change is on its way to the disk. */
  readonly saving: ReadonlySignal<boolean>
  /** True after the disk refused a change, until one has reached it. */
  readonly unsaved: ReadonlySignal<boolean>
  receive(change: Events['annotationsChanged']): void
  reset(article: OpenArticle): void
  find(id: string): PlacedAnnotation | null
  /** The annotation once it is on disk, or null when it could not be saved. */
  add(draft: AnnotationDraft): Promise<Annotation | null>
  /** Whether all of them are on disk. */
  addAll(drafts: readonly AnnotationDraft[]): Promise<boolean>
  /** Whether the change reached the disk. */
  edit(id: string, patch: AnnotationPatch): Promise<boolean>
  remove(id: string): Promise<boolean>
  undo(): Promise<void>
  redo(): Promise<void>
}

export function createAnnotations(api: Api, notices: Notices): Annotations {
  const articleId = signal<string | null>(null)
  const placed = signal<readonly PlacedAnnotation[]>([])
  const history = signal<HistoryState>({ undo: null, redo: null })
  const inFlight = signal(0)
  const unsaved = signal(false)

  const save = async <T>(work: (articleId: string) => Promise<T>): Promise<T | null> => {
    const id = articleId.value
    if (id === null) return null
    inFlight.value += 1
    try {
      const done = await work(id)
      unsaved.value = false
      return done
    } catch (error) {
      const problem = toProblem(error)
      if (problem.code === 'storage') unsaved.value = true
      notices.complain(problem)
      return null
    } finally {
      inFlight.value -= 1
    }
  }

  const find = (id: string) => placed.value.find(({ annotation }) => annotation.id === id) ?? null

  /**
   * Shows what was saved without waiting for the event that tells of it. The two may arrive in either order, and after
   * the event of a later change an answer is out of date.
   */
  const show = (saved: readonly PlacedAnnotation[]) => {
    const before = new Map(placed.value.map(({ annotation }) => [annotation.id, annotation.updated]))
    const changed = saved.filter(({ annotation: { id, updated } }) => updated >= (before.get(id) ?? ''))
    placed.value = afterChange(placed.value, { changed, removed: [] })
  }
  const showOne = (saved: PlacedAnnotation | null): PlacedAnnotation | null => {
    if (saved !== null) show([saved])
    return saved
  }

  return {
    placed,
    claims: computed(() => placed.value.filter(({ annotation }) => annotation.kind === 'claim')),
    mine: computed(() => placed.value.filter(({ annotation }) => annotation.origin === 'reader' || annotation.touched)),
    tags: computed(() => [...new Set(placed.value.flatMap(({ annotation }) => annotation.tags))].sort()),
    history,
    saving: computed(() => inFlight.value > 0),
    unsaved,
    receive(change) {
      if (change.articleId !== articleId.value) return
      placed.value = afterChange(placed.value, change)
      history.value = change.history
    },
    reset(article) {
      articleId.value = article.entry.id
      placed.value = article.annotations
      history.value = article.history
    },
    find,
    add: async draft => showOne(await save(id => api.addAnnotation(id, draft)))?.annotation ?? null,
    async addAll(drafts) {
      const added = await save(id => api.addAnnotations(id, drafts))
      if (added !== null) show(added)
      return added !== null
    },
    edit: async (annotationId, patch) =>
      showOne(await save(id => api.editAnnotation(id, annotationId, patch))) !== null,
    remove: async annotationId => (await save(id => api.deleteAnnotation(id, annotationId).then(() => true))) !== null,
    async undo() {
      await save(id => api.undo(id))
    },
    async redo() {
      await save(id => api.redo(id))
    },
  }
}
