import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Span } from '../../core/anchor/target'
import type { Api, Destination, EventName, Events, PlacedAnnotation } from '../../core/contract'
import type { Settings } from '../../core/settings'
import type { LeftOut } from '../../core/treaty/left-out'
import { type Annotations, createAnnotations } from './annotations'
import { type Articles, createArticles } from './articles'
import { type Checks, createChecks } from './checks'
import { createFind, type Find } from './find'
import { createFocus, type Focus } from './focus'
import { createImports, type Imports } from './imports'
import { createLeftOut } from './left-out'
import { createLibraryScreen, type Library } from './library'
import { createNotices, type Notices } from './notices'
import { createPreferences, type Preferences, type Tab } from './preferences'
import { createProposals, type Proposals } from './proposals'
import { createVersions, type Versions } from './versions'

/** Subscribes to one of the program's events. */
export type Listen = <E extends EventName>(name: E, listener: (payload: Events[E]) => void) => () => void

/** What the article on screen can do for the rest of the window. */
export interface ArticleView {
  scrollTo(span: Span): void
  /** Makes the span the reader's selection and gives the article the keyboard. */
  select(span: Span): void
  /** Gives the article the keyboard. */
  focus(): void
  /** Lets go of the selection, so that what was marked can be seen. */
  deselect(): void
  /** Offset of the first line in view. */
  firstVisible(): number
  /** The box around the span in CSS pixels of the window; null when nothing of it is laid out. */
  boxOf(span: Span): DOMRect | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Dialog =
  | 'export'
  | 'shortcuts'
  | 'colors'
  | 'all-treaties'
  | 'compare-treaties'
  | 'versions'
  | 'import-address'
  | 'tag-articles'
  | 'collect-articles'
  | 'remove-articles'
  | null

/** The state of one window. */
export interface Reader {
  readonly api: Api
  readonly articles: Articles
  readonly library: Library
  readonly imports: Imports
  readonly annotations: Annotations
  readonly checks: Checks
  readonly proposals: Proposals
  /** What the article leaves out of each treaty that it names; null until that is known. */
  readonly leftOut: ReadonlySignal<readonly LeftOut[] | null>
  readonly versions: Versions
  readonly focus: Focus
  readonly find: Find
  readonly preferences: Preferences
  readonly notices: Notices
  readonly dialog: Signal<Dialog>
  readonly view: Signal<ArticleView | null>
  /** Where the pointer rests on a marked passage of the text, in CSS pixels of the window. */
  readonly pointer: Signal<Point | null>
  readonly text: ReadonlySignal<string>
  /** The calendar day of the article as printed: `2026-02-05`, or null. */
  readonly articleDay: ReadonlySignal<string | null>
  openArticle(articleId: string): Promise<boolean>
  /** Opens the annotation's card and brings its place into view. */
  goTo(annotationId: string): void
  goToPlace(destination: Destination): Promise<void>
  showTreaty(treatyId: string): void
}

export function createReader(api: Api, listen: Listen, settings: Settings): Reader {
  const notices = createNotices()
  const preferences = createPreferences(api, notices, settings)
  const articles = createArticles(api, notices)
  const library = createLibraryScreen(api, notices, articles.entries)
  const imports = createImports(api, notices)
  const annotations = createAnnotations(api, notices)
  const focus = createFocus()
  const view = signal<ArticleView | null>(null)
  const text = computed(() => articles.open.value?.rendering.text ?? '')
  const find = createFind(text, () => view.peek()?.firstVisible() ?? 0)

  listen('annotationsChanged', annotations.receive)
  listen('articlesChanged', articles.receive)
  listen('importsChanged', imports.receive)
  listen('settingsChanged', preferences.receive)
  listen('problem', notices.complain)

  /** The notes tab lists the reader's own claims too: stay there when it can show this one. */
  const tabOf = (placed: PlacedAnnotation): Tab => {
    if (placed.annotation.kind !== 'claim') return 'notes'
    return preferences.tab.value === 'notes' && annotations.mine.value.includes(placed) ? 'notes' : 'claims'
  }

  const reader: Reader = {
    api,
    articles,
    library,
    imports,
    annotations,
    checks: createChecks(api, notices, articles, annotations),
    proposals: createProposals(api, notices, articles, annotations, preferences),
    leftOut: createLeftOut(api, notices, articles),
    versions: createVersions(api, notices, articles),
    focus,
    find,
    preferences,
    notices,
    dialog: signal<Dialog>(null),
    view,
    pointer: signal<Point | null>(null),
    text,
    articleDay: computed(() => articles.open.value?.entry.published?.slice(0, 10) ?? null),
    async openArticle(articleId) {
      saveWhatIsTyped()
      library.hide()
      const shown = await articles.show(articleId)
      if (shown) preferences.change({ article: articleId })
      return shown
    },
    goTo(annotationId) {
      const placed = annotations.find(annotationId)
      if (placed === null) return
      reader.proposals.active.value = null
      focus.activate(annotationId)
      preferences.showTab(tabOf(placed))
      if (placed.anchoring.span !== null) view.value?.scrollTo(placed.anchoring.span)
    },
    async goToPlace({ articleId, annotationId }) {
      if (!(await reader.openArticle(articleId)) || annotationId === null) return
      if (annotations.find(annotationId) === null)
        notices.tell('That annotation is not in this library. It may have been deleted.')
      else reader.goTo(annotationId)
    },
    showTreaty(treatyId) {
      focus.showTreaty(treatyId)
      preferences.showTab('treaty')
    },
  }

  let edition = 0
  effect(() => {
    const article = articles.open.value
    if (edition !== articles.edition.value) {
      edition = articles.edition.value
      focus.clear()
      focus.showTreaty(null)
      find.close()
    }
    if (article === null) return
    annotations.reset(article)
    if (focus.treaty.peek() === null) focus.showTreaty(article.mentions[0]?.treatyId ?? null)
  })
  listen('goTo', destination => void reader.goToPlace(destination))
  return reader
}

/** A field saves itself when it is left; what is typed belongs to the article that is open now. */
function saveWhatIsTyped(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

const ReaderContext = createContext<Reader | null>(null)
export const ReaderProvider = ReaderContext.Provider

/** The reader state of the window a component stands in. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (reader === null) throw new Error('useReader outside of a ReaderProvider')
  return reader
}
