import { type ListedArticle, listArticle } from '../article/entry'
import type { ArticleFiles, ArticleHandle, CatalogueStore } from '../ports'
import { PactaError, type Problem, toProblem } from '../result'
import type { ArticleState } from './article-state'
import type { CatalogueLine } from './catalogue-line'
import type { ArticleContents, LibraryEntry } from './library-entry'

/** What a library knows of its articles without opening them; an article whose files are as they were is not read again. */
export interface Catalogue {
  /** Looks at the files; every article that can be read, the newest first. The others are reported. */
  list(): Promise<readonly LibraryEntry[]>
  /** Looks at the files of one article; null when there is none that can be read. */
  look(articleId: string): Promise<LibraryEntry | null>
  /** What was seen last; null for an article that was not. */
  entry(articleId: string): LibraryEntry | null
  /** Everything that was seen last. */
  entries(): readonly LibraryEntry[]
  line(articleId: string): CatalogueLine | null
  lines(): Iterable<CatalogueLine>
  /** Notes what was found in an article. `contentsOf` is a sign of all that it was made from. */
  fill(articleId: string, contents: ArticleContents, contentsOf: string): void
  /** Keeps what is known for the next time. */
  save(): Promise<void>
}

interface CatalogueOptions {
  readonly files: ArticleFiles
  readonly store: CatalogueStore
  readonly stateOf: (articleId: string) => ArticleState
  readonly report: (problem: Problem) => void
}

/** Files that are read at the same time. */
const atOnce = 16

export function createCatalogue({ files, store, stateOf, report }: CatalogueOptions): Catalogue {
  let lines = new Map<string, CatalogueLine>()
  let isLoaded = false
  let isSaved = true

  const load = async () => {
    if (isLoaded) return
    isLoaded = true
    for (const line of await store.read()) lines.set(line.entry.id, line)
  }
  const listed = async (handle: ArticleHandle, version?: string): Promise<ListedArticle | null> => {
    const file = await files.read(handle.id, version)
    return file && listArticle(file)
  }
  const lineOf = async (handle: ArticleHandle): Promise<CatalogueLine | null> => {
    const known = lines.get(handle.id)
    if (known?.stamp === handle.stamp) return known
    try {
      const article = await listed(handle)
      if (article === null) return null
      const first = handle.versions.length > 1 ? await listed(handle, handle.versions[0]) : article
      isSaved = false
      return {
        entry: article.entry,
        stamp: handle.stamp,
        added: first?.saved ?? null,
        versions: handle.versions.length,
        contents: known?.contents ?? null,
        contentsOf: null,
      }
    } catch (error) {
      if (!(error instanceof PactaError)) throw error
      report(toProblem(error))
      return null
    }
  }
  const entryOf = ({ entry, added, versions, contents }: CatalogueLine): LibraryEntry => {
    return { ...entry, added, versions, contents, state: stateOf(entry.id) }
  }

  return {
    async list() {
      await load()
      const handles = await files.list()
      const next = new Map<string, CatalogueLine>()
      for (let at = 0; at < handles.length; at += atOnce)
        for (const line of await Promise.all(handles.slice(at, at + atOnce).map(lineOf)))
          if (line !== null) next.set(line.entry.id, line)
      if (next.size !== lines.size) isSaved = false
      lines = next
      return Array.from(lines.values(), entryOf).sort(newestFirst)
    },
    async look(articleId) {
      await load()
      const handle = await files.find(articleId)
      const line = handle && (await lineOf(handle))
      if (line !== null) lines.set(articleId, line)
      else if (lines.delete(articleId)) isSaved = false
      return line && entryOf(line)
    },
    entry(articleId) {
      const line = lines.get(articleId)
      return line === undefined ? null : entryOf(line)
    },
    entries: () => Array.from(lines.values(), entryOf),
    line: articleId => lines.get(articleId) ?? null,
    lines: () => lines.values(),
    fill(articleId, contents, contentsOf) {
      const line = lines.get(articleId)
      if (line === undefined) return
      isSaved = false
      lines.set(articleId, { ...line, contents, contentsOf })
    },
    async save() {
      if (isSaved) return
      isSaved = true
      await store.write([...lines.values()])
    },
  }
}

/** By the day of publication; those without a date come last. */
function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  const [one, other] = [a.published ?? '', b.published ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0
}
