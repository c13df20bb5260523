import { indexText, type TextIndex } from '../anchor/anchor'
import type { AnnotationRecord } from '../annotation/record'
import type { ArticleFile, ArticleFiles } from '../ports'
import { PactaError, type Problem, toProblem } from '../result'
import type { ArticleEntry, Rendering } from './article'
import { readArticleClaims } from './claims-file'
import { beginArticle, listArticle, type ReadArticle, readArticle } from './entry'
import { readFile } from './read-file'

/** An article ready to be opened: read, with its text indexed and its own claims found. */
export interface ShelvedArticle extends ReadArticle {
  readonly index: TextIndex
  readonly claims: readonly AnnotationRecord[]
}

/** The articles of a library as they lie in its files; one that was taken and has not changed is not read again. */
export interface Shelf {
  /** The first screens of an article, without waiting for the rest of it. Throws as `take` does. */
  begin(id: string): Promise<{ readonly entry: ArticleEntry; readonly beginning: Rendering }>
  /**
   * Throws `missing` where there is no such article, `damaged` where its file cannot be read. Claims that cannot be read
   * are reported; the article opens without them.
   */
  take(id: string): Promise<ShelvedArticle>
}

export function createShelf(files: ArticleFiles, report: (problem: Problem) => void): Shelf {
  const read = new Map<string, { file: ArticleFile; article: ShelvedArticle }>()

  const shelve = (file: ArticleFile): ShelvedArticle => {
    const known = read.get(file.id)
    if (known?.file.markdown === file.markdown && known.file.claims === file.claims) return known.article
    const article = readArticle(file)
    const { text } = article.rendering
    const shelved = { ...article, index: indexText(text), claims: claimsOf(file, text) }
    read.set(file.id, { file, article: shelved })
    return shelved
  }
  const claimsOf = (file: ArticleFile, text: string) => {
    try {
      return readArticleClaims(file, text)
    } catch (error) {
      if (!(error instanceof PactaError)) throw error
      report(toProblem(error))
      return []
    }
  }

  return {
    async begin(id) {
      const file = await readFile(files, id)
      const article = listArticle(file)
      return { entry: article.entry, beginning: beginArticle(file, article) }
    },
    take: async id => shelve(await readFile(files, id)),
  }
}
