import type { AnnotationRecord, Replica } from './annotation/record'
import type { EventName, Events } from './contract'
import type { ImportItem } from './intake/import-state'
import type { ImportedArticle, ImportedImage } from './intake/imported'
import type { Problem } from './result'
import type { SearchDocument } from './search/document'
import type { FoundArticles } from './search/hit'
import type { Query } from './search/query'
import type { Settings } from './settings'
import type { CatalogueLine } from './shelf/catalogue-line'
import type { ArticleStateRecord, StateReplica } from './shelf/state-record'

/** An article as it lies in a folder: its Markdown and, beside it, the claims that came with it. */
export interface ArticleFile {
  readonly id: string
  /** What a message calls the file. */
  readonly name: string
  readonly markdown: string
  /** YAML; null when the article brings no claims. */
  readonly claims: string | null
}

/** What a folder says of an article without its files being read. */
export interface ArticleHandle {
  readonly id: string
  /** What a message calls its file. */
  readonly name: string
  /** Another one as soon as any of its files is another one. */
  readonly stamp: string
  /** Ids of its versions, the oldest first; the last is the current one. */
  readonly versions: readonly string[]
}

/** The version of an article that was there first: the file `ID.md`. */
export const firstVersion = 'first'

/** An article, or a further version of one, that is to be put on disk. */
export interface NewArticle {
  readonly id: string
  readonly version: string
  readonly markdown: string
  readonly images: readonly ImportedImage[]
}

export interface ArticleFiles {
  list(): Promise<readonly ArticleHandle[]>
  find(id: string): Promise<ArticleHandle | null>
  /** One version, the current one where none is named; null when there is no such article or version. */
  read(id: string, version?: string): Promise<ArticleFile | null>
  /** Resolves once everything is on disk; nothing that is there is overwritten. Throws `storage`, `denied` for a taken id. */
  add(article: NewArticle): Promise<void>
  /** The images beside the articles: by name, the SHA-256 of their bytes in lower-case hexadecimal. */
  imageSums(): Promise<ReadonlyMap<string, string>>
  /** Takes all versions of an article off the disk. Throws `denied` for one that ships. */
  remove(id: string): Promise<void>
}

export interface TreatyFile {
  readonly name: string
  readonly markdown: string
}

export interface TreatyFiles {
  list(): Promise<readonly TreatyFile[]>
}

/** Numbers over time as they lie in a folder: a CSV and, beside it, what they are. */
export interface SeriesFile {
  readonly name: string
  readonly csv: string
  /** YAML; null when nothing describes the numbers. */
  readonly about: string | null
}

export interface SeriesFiles {
  list(): Promise<readonly SeriesFile[]>
}

export interface AnnotationStore {
  /** The name of this device's replica. */
  readonly replica: string
  /** All replicas that can be read. Those that cannot are reported as problems; this device's own is set aside. */
  read(articleId: string): Promise<readonly Replica[]>
  /**
   * Puts records into this device's replica, by id. Resolves once they are on disk. Throws `storage` where the disk
   * refuses; the store then keeps them and goes on trying.
   */
  put(articleId: string, records: readonly AnnotationRecord[]): Promise<void>
  /** For each article that has annotations, a sign that is another one as soon as a file of theirs is. */
  stamps(): Promise<ReadonlyMap<string, string>>
  /** Takes everything that was written in an article off the disk, on this device. */
  remove(articleId: string): Promise<void>
}

/** How the reader keeps articles; a device writes its own replica only. */
export interface ArticleStateStore {
  /** The name of this device's replica. */
  readonly replica: string
  read(): Promise<readonly StateReplica[]>
  /** Puts records into this device's replica, by article. Resolves once they are on disk. Throws `storage`. */
  put(records: readonly ArticleStateRecord[]): Promise<void>
}

/** What was found out about articles, kept so that it need not be found out again. It can be lost without harm. */
export interface CatalogueStore {
  read(): Promise<readonly CatalogueLine[]>
  write(lines: readonly CatalogueLine[]): Promise<void>
}

/** The words of the library, kept so that they can be searched. It can be lost without harm: it is made again. */
export interface SearchIndex {
  /** By article, the version of what was put. */
  versions(): Promise<ReadonlyMap<string, string>>
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(articleIds: readonly string[]): Promise<void>
  search(query: Query, options: { readonly limit: number; readonly offset: number }): Promise<FoundArticles>
}

/** What was imported, and what could not be. */
export interface ImportHistory {
  /** The newest first. */
  read(): Promise<readonly ImportItem[]>
  add(items: readonly ImportItem[]): Promise<void>
}

/** Something to be imported: a file, a page, an address. */
export interface ImportTask {
  /** What messages call it. */
  readonly name: string
  /** Reads it, in a process of its own. Throws `PactaError` that names the file and the cure. */
  read(): Promise<ImportedArticle>
  /** Ends the reading; `read` then throws. */
  stop(): void
}

export interface SettingsStore {
  read(): Promise<Settings>
  write(settings: Settings): Promise<void>
}

/** What the library asks of the program it runs in. */
export interface Host {
  /** Asks where to save a file and writes it whole or not at all; the path, or null when declined. */
  saveFile(suggestedName: string, text: string): Promise<string | null>
  copyText(text: string): Promise<void>
  /** Puts a PNG file on the clipboard as a picture. */
  copyImage(png: Uint8Array): Promise<void>
  /** Asks, then opens an address outside; false when declined. */
  openLink(address: string): Promise<boolean>
  /** Asks for files, or for a folder; null when declined. */
  chooseImports(kind: 'files' | 'folder'): Promise<readonly ImportTask[] | null>
  /** Asks whether the page at an address may be fetched; null when declined. */
  importAddress(address: string): Promise<ImportTask | null>
  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  sha256(text: string): Promise<string>
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number
  /** Lets other work of the program go first. */
  pause(): Promise<void>
  /** A new id of lower-case letters and digits, unique for good. */
  newId(): string
  /** Tells everybody who listens. */
  announce<E extends EventName>(name: E, payload: Events[E]): void
}

/** Everything that core needs from outside. Each port has a memory twin in `core/memory`. */
export interface Ports {
  readonly articles: ArticleFiles
  readonly treaties: TreatyFiles
  readonly series: SeriesFiles
  readonly annotations: AnnotationStore
  readonly states: ArticleStateStore
  readonly catalogue: CatalogueStore
  readonly search: SearchIndex
  readonly imports: ImportHistory
  readonly settings: SettingsStore
  readonly host: Host
  /** Version of the program, as files that it writes name it. */
  readonly program: string
  /** What went wrong in a port without stopping it: a file set aside, a folder that could not be read. */
  readonly problems: () => readonly Problem[]
}
