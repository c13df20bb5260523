import type { ArticleFile } from '../ports'
import { PactaError } from '../result'
import type { ArticleEntry, Rendering } from './article'
import { readFrontMatter } from './front-matter'
import { countWords } from './reading-time'
import { renderArticle, renderBeginning } from './render'

type File = Pick<ArticleFile, 'id' | 'name' | 'markdown'>

/** What a list shows of an article file, and the Markdown below its front matter. */
export interface ListedArticle {
  readonly entry: ArticleEntry
  readonly body: string
  /** When it was brought in (ISO 8601, UTC); null for a file that was put there by hand. */
  readonly saved: string | null
}

/** An article file, read whole. */
export interface ReadArticle extends ListedArticle {
  readonly rendering: Rendering
  readonly words: number
}

/**
 * Reads what a list shows of an article file. A file without front matter takes its title from its first heading, or else
 * from its name. Throws `damaged`, naming the file and the cure, where the front matter cannot be used.
 */
export function listArticle(file: File): ListedArticle {
  const { fields, body } = readFrontMatter(file.name, file.markdown)
  const entry: ArticleEntry = {
    id: file.id,
    title: fields?.title ?? firstHeading(file.name, body) ?? file.id,
    section: fields?.section ?? null,
    publisher: fields?.publisher ?? null,
    author: fields?.author ?? null,
    published: fields?.published ?? null,
    zone: fields?.zone ?? null,
    zoneNote: fields?.zoneNote ?? null,
    language: fields?.language ?? 'en',
    url: fields?.url ?? null,
    caption: fields?.caption ?? null,
    credit: fields?.credit ?? null,
  }
  return { entry, body, saved: fields?.saved ?? null }
}

/**
 * The first screens of an article file, in about the same time however long it is. Throws `damaged`, naming the file, where
 * the HTML in them cannot be used.
 */
export function beginArticle({ name }: File, { entry, body }: ListedArticle): Rendering {
  return naming(name, () => renderBeginning(body, entry))
}

/** Reads an article file to its end. Throws as `listArticle` and `beginArticle` do. */
export function readArticle(file: File, listed = listArticle(file)): ReadArticle {
  const { entry, body } = listed
  const rendering = naming(file.name, () => renderArticle(body, entry))
  return { ...listed, rendering, words: countWords(rendering.text, entry.language) }
}

function firstHeading(name: string, body: string): string | null {
  const { outline } = naming(name, () => renderBeginning(body))
  return outline.find(({ kind }) => kind === 'heading')?.label ?? null
}

/** Puts the file's name before the message of a text that cannot be rendered. */
function naming<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof PactaError) throw new PactaError(error.code, `${name}: ${error.message}`)
    throw error
  }
}
