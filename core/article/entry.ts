import type { ArticleFile } from '../ports'
import { PactaError } from '../result'
import type { ArticleEntry, Rendering } from './article'
import { readFrontMatter } from './front-matter'
import { countWords, readingMinutes } from './reading-time'
import { renderArticle } from './render'

/** An article file, read: what a list shows of it, its Markdown without front matter, and that Markdown rendered. */
export interface ReadArticle {
  readonly entry: ArticleEntry
  readonly body: string
  readonly rendering: Rendering
}

/**
 * Reads an article file. A file without front matter takes its title from its first heading, or else from its name.
 * Throws `damaged`, naming the file and the cure, where the front matter or the HTML in the article cannot be used.
 */
export function readArticle(file: Pick<ArticleFile, 'id' | 'name' | 'markdown'>): ReadArticle {
  const { fields, body } = readFrontMatter(file.name, file.markdown)
  const language = fields?.language ?? 'en'
  const caption = fields?.caption ?? null
  const credit = fields?.credit ?? null
  const rendering = naming(file.name, () => renderArticle(body, { caption, credit }))
  const words = countWords(rendering.text, language)
  const heading = rendering.outline.find(({ kind }) => kind === 'heading')
  const entry: ArticleEntry = {
    id: file.id,
    title: fields?.title ?? heading?.label ?? file.id,
    section: fields?.section ?? null,
    publisher: fields?.publisher ?? null,
    author: fields?.author ?? null,
    published: fields?.published ?? null,
    zone: fields?.zone ?? null,
    zoneNote: fields?.zoneNote ?? null,
    language,
    url: fields?.url ?? null,
    caption,
    credit,
    words,
    minutes: readingMinutes(words),
  }
  return { entry, body, rendering }
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
