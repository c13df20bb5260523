import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api, Events, OpenArticle } from '../../core/contract'
import type { LibraryEntry } from '../../core/shelf/library-entry'
import type { Treaty } from '../../core/treaty/schema'
import type { Series } from '../../core/treaty/series-schema'
import { gathered } from './gathered'
import type { Notices } from './notices'

export interface Articles {
  readonly entries: ReadonlySignal<readonly LibraryEntry[]>
  readonly treaties: ReadonlySignal<readonly Treaty[]>
  /** Numbers over time that facts are found in beside the treaties. */
  readonly series: ReadonlySignal<readonly Series[]>
  /** The article on screen, whole or as far as its first screens; null before the first one is read. */
  readonly open: ReadonlySignal<OpenArticle | null>
  /** Grows whenever another text comes on screen than the one before, or than its beginning. */
  readonly edition: ReadonlySignal<number>
  /** Id of the article that is not whole yet; null when none is on its way. */
  readonly opening: ReadonlySignal<string | null>
  /** Id of the article on screen once all of it and the treaty record are there, so that one can be held against the other. */
  readonly readyToCheck: ReadonlySignal<string | null>
  loadEntries(): Promise<void>
  /** Takes over lines of the library that were changed, here or elsewhere. */
  receive(change: Events['articlesChanged']): void
  /** The treaty records, and the series of numbers that go with them. */
  loadTreaties(): Promise<void>
  /** Resolves with true once the whole article is there; with false when it could not be read. */
  show(articleId: string): Promise<boolean>
}

/** What an article holds besides its text, before that is known. */
const notYetOpen = { words: 0, mentions: [], annotations: [], history: { undo: null, redo: null } } as const

/** Milliseconds between two changes of a list of thousands whose articles are being looked into. */
const untilRedrawn = 200

export function createArticles(api: Api, notices: Notices): Articles {
  const entries = signal<readonly LibraryEntry[]>([])
  const treaties = signal<readonly Treaty[]>([])
  const series = signal<readonly Series[]>([])
  const open = signal<OpenArticle | null>(null)
  const edition = signal(0)
  const opening = signal<string | null>(null)
  const whole = signal(false)
  /** The article that was asked for last. */
  let last: { readonly articleId: string; readonly done: Promise<boolean> } | null = null

  const put = (article: OpenArticle, isWhole: boolean) => {
    const before = open.value
    const goesOn = before?.entry.id === article.entry.id && article.rendering.html.startsWith(before.rendering.html)
    batch(() => {
      if (!goesOn) edition.value += 1
      open.value = article
      whole.value = isWhole
    })
  }

  const bring = async (articleId: string): Promise<boolean> => {
    if (whole.value && open.value?.entry.id === articleId) {
      opening.value = null
      return true
    }
    const isWanted = () => opening.value === articleId
    opening.value = articleId
    const beginning = await notices.attempt(() => api.beginArticle(articleId))
    if (!isWanted()) return false
    if (beginning !== null) put({ ...notYetOpen, ...beginning }, false)
    const article = beginning && (await notices.attempt(() => api.openArticle(articleId)))
    if (!isWanted()) return false
    opening.value = null
    if (article === null) last = null
    if (article !== null) put(article, true)
    else if (beginning !== null) open.value = null
    return article !== null
  }

  const openEntry = () => entries.value.find(({ id }) => id === open.value?.entry.id)
  const reload = async (articleId: string) => {
    whole.value = false
    last = { articleId, done: bring(articleId) }
    if (await last.done) notices.tell('This article has a new version, which is shown now. Your notes came along.')
  }

  return {
    entries,
    treaties,
    series,
    open,
    edition,
    opening,
    readyToCheck: computed(() => {
      const isReady = opening.value === null && treaties.value.length > 0
      return isReady ? (open.value?.entry.id ?? null) : null
    }),
    async loadEntries() {
      entries.value = (await notices.attempt(() => api.listArticles())) ?? []
    },
    receive: gathered(untilRedrawn, changes => {
      const before = openEntry()
      entries.value = changes.reduce(afterChange, entries.value)
      const after = openEntry()
      if (before && after && after.versions > before.versions) void reload(after.id)
    }),
    async loadTreaties() {
      treaties.value = (await notices.attempt(() => api.listTreaties())) ?? []
      series.value = (await notices.attempt(() => api.listSeries())) ?? []
    },
    show(articleId) {
      if (last?.articleId !== articleId) last = { articleId, done: bring(articleId) }
      return last.done
    },
  }
}

function afterChange(
  entries: readonly LibraryEntry[],
  { changed, removed }: Events['articlesChanged'],
): readonly LibraryEntry[] {
  const rest = new Map(changed.map(entry => [entry.id, entry]))
  const gone = new Set(removed)
  const kept = entries.flatMap(entry => {
    const next = rest.get(entry.id) ?? entry
    rest.delete(entry.id)
    return gone.has(entry.id) ? [] : [next]
  })
  return [...kept, ...rest.values()]
}
