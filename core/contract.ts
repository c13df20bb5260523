import type { Candidate } from './anchor/best-candidate'
import type { Anchoring } from './anchor/target'
import type { Annotation, AnnotationDraft, AnnotationPatch } from './annotation/annotation'
import type { ArticleEntry, Rendering } from './article/article'
import type { ImportState, TwinChoice } from './intake/import-state'
import type { ExportOptions } from './notes/options'
import type { Proposals } from './proposal/proposal'
import type { Problem, Reply } from './result'
import type { SearchAnswer } from './search/hit'
import type { Settings, SettingsPatch } from './settings'
import type { ArticleStatePatch } from './shelf/article-state'
import type { LibraryEntry } from './shelf/library-entry'
import type { ClaimChecks } from './treaty/check/check'
import type { LeftOut } from './treaty/left-out'
import type { Mention } from './treaty/mentions'
import type { Treaty } from './treaty/schema'
import type { Series } from './treaty/series-schema'
import type { ArticleVersion, Comparison } from './versions/comparison'

/** An annotation and where it stands in the article as it is now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation
  readonly anchoring: Anchoring
}

/** What became of some annotations of an article. */
export interface AnnotationsChange {
  /** New or changed ones, where they stand now. */
  readonly changed: readonly PlacedAnnotation[]
  /** Ids of those that are not there any more. */
  readonly removed: readonly string[]
}

/** What can be undone and redone in an article, named for a menu: `Add Highlight`. Null: nothing. */
export interface HistoryState {
  readonly undo: string | null
  readonly redo: string | null
}

/** The first screens of an article: its HTML and its text begin so. */
export interface ArticleBeginning {
  readonly entry: ArticleEntry
  readonly rendering: Rendering
}

export interface OpenArticle {
  readonly entry: ArticleEntry
  readonly rendering: Rendering
  readonly words: number
  /** In order, weak ones among them. */
  readonly mentions: readonly Mention[]
  /** In reading order; those that are gone come last. */
  readonly annotations: readonly PlacedAnnotation[]
  readonly history: HistoryState
}

/** A change to how the reader keeps an article. */
export interface ArticleChange {
  readonly articleId: string
  readonly patch: ArticleStatePatch
}

/** Everything that a window, or the command line, may ask of a library. */
export interface Api {
  /** Newest first, archived and deleted ones among them. */
  listArticles(): Promise<readonly LibraryEntry[]>
  /** Resolves once the changes are on disk. Throws `storage` where the disk refuses. */
  changeArticles(changes: readonly ArticleChange[]): Promise<void>
  /**
   * Takes the files of articles off the disk, and with `notes` what the reader wrote in them. Throws `denied` for an article
   * that ships: it can only be hidden.
   */
  removeArticles(articleIds: readonly string[], options: { readonly notes: boolean }): Promise<void>
  /** One page of the articles in which words, quotes, notes, claims, tags or treaties answer the query; deleted ones are left out. */
  search(query: string, options: { readonly limit: number; readonly offset: number }): Promise<SearchAnswer>
  /** Asks the reader for files, or for a folder, and begins to import them; false when declined. */
  chooseImports(kind: 'files' | 'folder'): Promise<boolean>
  /** Asks the reader whether the page may be fetched, the one use of the network there is, and imports it; false when declined. */
  importAddress(address: string): Promise<boolean>
  /** Says what is wanted for each copy of an article that the library has. Throws `missing` for one that asks nothing. */
  settleImports(itemIds: readonly string[], choice: TwinChoice): Promise<void>
  /** Ends what is under way; what was imported stays. */
  cancelImports(): Promise<void>
  listImports(): Promise<ImportState>
  /** The oldest first. Throws `missing` where there is no such article. */
  listVersions(articleId: string): Promise<readonly ArticleVersion[]>
  /** Throws `missing` where there is no such article, or no such version of it. */
  compareVersions(articleId: string, from: string, to: string): Promise<Comparison>
  /**
   * What a reader sees first, in about the same time however long the article is. Throws `missing` where there is no such
   * article, `damaged` where its file cannot be read.
   */
  beginArticle(articleId: string): Promise<ArticleBeginning>
  /** The whole article and everything that stands in it. Throws as `beginArticle` does. */
  openArticle(articleId: string): Promise<OpenArticle>
  /**
   * Resolves once the annotation is on disk. Throws `storage` where the disk refuses: the change is made and told all the
   * same, kept while the program runs, and saved as soon as that is possible.
   */
  addAnnotation(articleId: string, draft: AnnotationDraft): Promise<PlacedAnnotation>
  /** Makes several annotations at once, which undo takes back at once; in reading order. Resolves and throws as `addAnnotation` does. */
  addAnnotations(articleId: string, drafts: readonly AnnotationDraft[]): Promise<readonly PlacedAnnotation[]>
  editAnnotation(articleId: string, id: string, patch: AnnotationPatch): Promise<PlacedAnnotation>
  deleteAnnotation(articleId: string, id: string): Promise<void>
  /** For an annotation that is gone, the place that is most like it, for the reader to judge; null when nothing is. */
  findCandidate(articleId: string, id: string): Promise<Candidate | null>
  /** Takes back the last change of this session; does nothing where there is none. */
  undo(articleId: string): Promise<void>
  redo(articleId: string): Promise<void>
  /** Every record that could be read, in the order of their short names. */
  listTreaties(): Promise<readonly Treaty[]>
  /** Every series of numbers that could be read, in the order of their short names. */
  listSeries(): Promise<readonly Series[]>
  /** What the treaty record says to each claim that stands in the article, in reading order. */
  checkClaims(articleId: string): Promise<readonly ClaimChecks[]>
  /** For each treaty that the article names, the events near its date that it does not; none for one without a date. */
  findLeftOut(articleId: string): Promise<readonly LeftOut[]>
  /** The claims that the rules propose; nothing of it is stored. Throws as `openArticle` does. */
  suggestClaims(articleId: string): Promise<Proposals>
  /** The notes as one Markdown file. Same library, same options, same day: same bytes. */
  exportNotes(articleId: string, options: ExportOptions): Promise<string>
  /** Asks the reader where to, and writes; the path written, or null when the reader thought better of it. */
  saveNotes(articleId: string, options: ExportOptions): Promise<string | null>
  copyNotes(articleId: string, options: ExportOptions): Promise<void>
  /** Puts words on the clipboard. */
  copyText(text: string): Promise<void>
  /** Puts a picture on the clipboard: the bytes of a PNG file. */
  copyImage(png: Uint8Array): Promise<void>
  readSettings(): Promise<Settings>
  changeSettings(patch: SettingsPatch): Promise<Settings>
  /** Opens an http, https or mailto address in the system's browser, after asking; false when the reader declined. */
  openLink(address: string): Promise<boolean>
  /** What went wrong so far without stopping the program: files set aside, records that could not be read. */
  listProblems(): Promise<readonly Problem[]>
  /** The place a `pacta://` address asked for before the window was ready, once. */
  takeDestination(): Promise<Destination | null>
}

/** What a menu item or a shortcut of the window asks for. */
export type Command =
  | 'undo'
  | 'redo'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'next-claim'
  | 'previous-claim'
  | 'open-card'
  | 'next-suggestion'
  | 'previous-suggestion'
  | 'accept-suggestion'
  | 'edit-suggestion'
  | 'dismiss-suggestion'
  | 'toggle-suggestion-marks'
  | 'highlight'
  | 'note'
  | 'claim'
  | 'export'
  | 'copy-notes'
  | 'show-library'
  | 'search-library'
  | 'import-address'
  | 'toggle-library'
  | 'toggle-sidebar'
  | 'show-notes'
  | 'show-claims'
  | 'show-suggestions'
  | 'show-treaty'
  | 'all-treaties'
  | 'compare-treaties'
  | 'versions'
  | 'larger-type'
  | 'smaller-type'
  | 'color-names'
  | 'shortcuts'

export interface Destination {
  readonly articleId: string
  readonly annotationId: string | null
}

/** What the program tells its windows without being asked. */
export interface Events {
  command: Command
  /** Annotations of the article changed, by this window or another. */
  annotationsChanged: AnnotationsChange & { readonly articleId: string; readonly history: HistoryState }
  settingsChanged: Settings
  /** A `pacta://` address asks for a place. */
  goTo: Destination
  problem: Problem
  /** Lines of the library that are new or changed, and ids of those that are not there any more. */
  articlesChanged: { readonly changed: readonly LibraryEntry[]; readonly removed: readonly string[] }
  importsChanged: ImportState
}

export type Method = keyof Api
export type EventName = keyof Events

/** The names of all requests. Kept apart from their schemas so that the preload carries no schema library. */
export const methods = Object.keys({
  listArticles: 0,
  changeArticles: 0,
  removeArticles: 0,
  search: 0,
  chooseImports: 0,
  importAddress: 0,
  settleImports: 0,
  cancelImports: 0,
  listImports: 0,
  listVersions: 0,
  compareVersions: 0,
  beginArticle: 0,
  openArticle: 0,
  addAnnotation: 0,
  addAnnotations: 0,
  editAnnotation: 0,
  deleteAnnotation: 0,
  findCandidate: 0,
  undo: 0,
  redo: 0,
  listTreaties: 0,
  listSeries: 0,
  checkClaims: 0,
  findLeftOut: 0,
  suggestClaims: 0,
  exportNotes: 0,
  saveNotes: 0,
  copyNotes: 0,
  copyText: 0,
  copyImage: 0,
  readSettings: 0,
  changeSettings: 0,
  openLink: 0,
  listProblems: 0,
  takeDestination: 0,
} satisfies Record<Method, 0>) as readonly Method[]

export const eventNames = Object.keys({
  command: 0,
  annotationsChanged: 0,
  settingsChanged: 0,
  goTo: 0,
  problem: 0,
  articlesChanged: 0,
  importsChanged: 0,
} satisfies Record<EventName, 0>) as readonly EventName[]

export const requestChannel = (method: Method) => `pacta:request:${method}`
/** For the paths of files that were dropped on the window: asked by the preload alone, never by the page. */
export const dropChannel = 'pacta:drop'
export const eventChannel = (name: EventName) => `pacta:event:${name}`

/** `Api` as it looks on the wire: the same calls, each answered by a reply instead of a throw. */
export type WireRequests = {
  readonly [M in Method]: (...args: Parameters<Api[M]>) => Promise<Reply<Awaited<ReturnType<Api[M]>>>>
}

/** One subscription function per event; each returns its own end. */
export type WireEvents = { readonly [E in EventName]: (listener: (payload: Events[E]) => void) => () => void }

/** What the preload puts on `window.pacta`. */
export interface Wire {
  readonly requests: WireRequests
  readonly events: WireEvents
}
