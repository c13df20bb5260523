import type { ArticleFile } from '../ports'
import { PactaError } from '../result'
import type { ArticleEntry } from './article'
import { articleFieldsSchema, readFrontMatter } from './front-matter'

/** Silent reading of English non-fiction: Brysbaert 2019, "How many words do we read per minute?", 238 words. */
const wordsPerMinute = 238

export interface ReadArticle {
  readonly entry: ArticleEntry
  /** The Markdown after the front matter. */
  readonly body: string
}

/**
 * What an article's file says about itself, and its body. A file without front matter takes its first heading, or its
 * id, as its title. Throws `damaged`, naming file, line and cure, when the front matter does not fit.
 */
export function readArticle({ id, name, markdown }: ArticleFile): ReadArticle {
  const { data, body, lineOf } = readFrontMatter(name, markdown)
  const parsed = articleFieldsSchema.safeParse(data ?? { title: firstHeading(body) ?? id })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = String(issue?.path[0] ?? 'title')
    throw new PactaError(
      'damaged',
      `${name}: line ${lineOf(field)}: ${field}: ${issue?.message}. Correct the front matter.`,
    )
  }
  const fields = parsed.data
  const words = countWords(body, fields.language)
  const entry = {
    id,
    title: fields.title,
    section: fields.section ?? null,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    published: fields.published ?? null,
    zone: fields.zone ?? null,
    zoneNote: fields.zoneNote ?? null,
    language: fields.language,
    url: fields.url ?? null,
    caption: fields.caption ?? null,
    credit: fields.credit ?? null,
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
  }
  return { entry, body }
}

const firstHeading = (body: string) => /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1]

function countWords(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(knownLanguage(language), { granularity: 'word' }).segment(text))
    if (isWordLike) count++
  return count
}

/** The language if it can be segmented, else none in particular: a wrong tag must not keep an article from opening. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und'
  }
}
