import type { AnnotationRecord, Replica } from './annotation/record'
import type { EventName, Events } from './contract'
import type { Problem } from './result'
import type { Settings } from './settings'

/** An article as it lies in a folder: its Markdown and, beside it, the claims that came with it. */
export interface ArticleFile {
  readonly id: string
  /** What a message calls the file. */
  readonly name: string
  readonly markdown: string
  /** YAML; null when the article brings no claims. */
  readonly claims: string | null
}

export interface ArticleFiles {
  list(): Promise<readonly ArticleFile[]>
  /** Null when there is no such article. */
  read(id: string): Promise<ArticleFile | null>
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
  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  sha256(text: string): Promise<string>
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number
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
  readonly settings: SettingsStore
  readonly host: Host
  /** What went wrong in a port without stopping it: a file set aside, a folder that could not be read. */
  readonly problems: () => readonly Problem[]
}
