import { indexText, type TextIndex } from '../anchor/anchor'
import type { AnnotationRecord } from '../annotation/record'
import type { ArticleFile, ArticleFiles } from '../ports'
import { PactaError, type Problem, toProblem } from '../result'
import type { ArticleEntry, Rendering } from './article'
import { readArticleClaims } from './claims-file'
import { beginArticle, type ListedArticle, listArticle, type ReadArticle, readArticle } from './entry'

/** An article ready to be opened: read, with its text indexed and its own claims found. */
export interface ShelvedArticle extends ReadArticle {
  readonly index: TextIndex
  readonly claims: readonly AnnotationRecord[]
}

/** The articles of a library as they lie in its files; a file that has not changed is not read twice. */
export interface Shelf {
  /** Newest first; those without a date come last. Files that cannot be read are reported and left out. */
  list(): Promise<readonly ArticleEntry[]>
  /** The first screens of an article, without waiting for the rest of it. Throws as `take` does. */
  begin(id: string): Promise<{ readonly entry: ArticleEntry; readonly beginning: Rendering }>
  /**
   * Throws `missing` where there is no such article, `damaged` where its file cannot be read. Claims that cannot be read
   * are reported; the article opens without them.
   */
  take(id: string): Promise<ShelvedArticle>
}

export function createShelf(files: ArticleFiles, report: (problem: Problem) => void): Shelf {
  const listed = new Map<string, { markdown: string; article: ListedArticle }>()
  const read = new Map<string, { file: ArticleFile; article: ShelvedArticle }>()

  const find = async (id: string): Promise<ArticleFile> => {
    const file = await files.read(id)
    if (file !== null) return file
    throw new PactaError('missing', `There is no article ${id} in this library. It may have been renamed or moved.`)
  }
  const enter = (file: ArticleFile): ListedArticle => {
    const known = listed.get(file.id)
    if (known?.markdown === file.markdown) return known.article
    const article = listArticle(file)
    listed.set(file.id, { markdown: file.markdown, article })
    return article
  }
  const shelve = (file: ArticleFile): ShelvedArticle => {
    const known = read.get(file.id)
    if (known?.file.markdown === file.markdown && known.file.claims === file.claims) return known.article
    const article = readArticle(file, enter(file))
    const { text } = article.rendering
    const shelved = { ...article, index: indexText(text), claims: claimsOf(file, text) }
    read.set(file.id, { file, article: shelved })
    return shelved
  }
  const claimsOf = (file: ArticleFile, text: string) => orReport(() => readArticleClaims(file, text)) ?? []
  const orReport = <T>(work: () => T): T | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof PactaError)) throw error
      report(toProblem(error))
      return null
    }
  }

  return {
    async list() {
      const entries = (await files.list()).flatMap(file => orReport(() => enter(file).entry) ?? [])
      return entries.sort(newestFirst)
    },
    async begin(id) {
      const file = await find(id)
      const article = enter(file)
      return { entry: article.entry, beginning: beginArticle(file, article) }
    },
    take: async id => shelve(await find(id)),
  }
}

function newestFirst(a: ArticleEntry, b: ArticleEntry): number {
  const [one, other] = [a.published ?? '', b.published ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0
}
