/** What a page says of its article in JSON-LD (schema.org); null where it says nothing. */
export interface ArticleData {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly section: string | null
  readonly language: string | null
}

type Thing = Readonly<Record<string, unknown>>

/** Longer data is not a description. */
const longest = 1_000_000
/** Lists in graphs in lists. */
const deepest = 4

/** The first article that a page describes in its scripts of data; null where it describes none. */
export function articleData(scripts: readonly string[]): ArticleData | null {
  const things = scripts.flatMap(script => thingsIn(parsed(script)))
  const article = things.find(isArticle)
  if (!article) return null
  /** A thing may be told in full elsewhere, under its `@id`. */
  const named = (value: unknown) => {
    const id = isThing(value) ? value['@id'] : undefined
    return names(value) ?? names(id === undefined ? null : things.find(thing => thing['@id'] === id && thing !== value))
  }
  return {
    title: text(article.headline) ?? text(article.name),
    author: named(article.author) ?? named(article.creator),
    publisher: named(article.publisher),
    published: text(article.datePublished) ?? text(article.dateCreated),
    section: names(article.articleSection),
    language: text(article.inLanguage),
  }
}

function parsed(json: string): unknown {
  if (json.length > longest) return null
  try {
    // Some pages wrap it as if it were a program.
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''))
  } catch {
    return null
  }
}

function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap(each => thingsIn(each, depth + 1))
  if (!isThing(value)) return []
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)]
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some(type => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The names of one or several: words, or things with a name. */
function names(value: unknown): string | null {
  const found = [value].flat().map(each => text(each) ?? (isThing(each) ? text(each.name) : null))
  const unique = [...new Set(found.filter(name => name !== null && !/^https?:/.test(name)))]
  return unique.length === 0 ? null : unique.join(', ')
}
