import { webAddress } from '../html/base-address'
import { publicationDate } from '../html/publication-date'
import type { ImportedFields } from '../imported'
import { knownLanguage } from '../known-language'

/** Under which names tools write what Pacta wants to know, the most telling first. */
const names = {
  title: ['title', 'headline'],
  url: ['url', 'source', 'link', 'source_url', 'source-url', 'original_url', 'permalink', 'canonical', 'canonical_url'],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: ['publisher', 'site', 'site_name', 'sitename', 'publication', 'website', 'source'],
  published: [
    'published',
    'date',
    'date_published',
    'datepublished',
    'published_at',
    'publish_date',
    'pubdate',
    'issued',
  ],
  language: ['language', 'lang', 'locale'],
  excerpt: ['description', 'excerpt', 'summary', 'abstract'],
  section: ['section'],
  direction: ['direction', 'dir'],
  zone: ['zone', 'timezone'],
  publishedText: ['publishedtext'],
} as const

/** What the front matter of any tool says of an article; null fields where it says nothing, the title too. */
export function foreignFields(
  fields: ReadonlyMap<string, unknown>,
  address: string | null,
): Omit<ImportedFields, 'title'> & { readonly title: string | null } {
  const all = (key: keyof typeof names) =>
    names[key].map(name => wordsOf(fields.get(name))).filter(words => words !== '')
  const first = (key: keyof typeof names) => all(key)[0] ?? null
  const published =
    all('published')
      .map(publicationDate)
      .find(date => date !== null) ?? null
  const direction = first('direction')
  return {
    title: first('title'),
    section: first('section'),
    publisher: all('publisher').find(words => webAddress(words, null) === null) ?? null,
    author: first('author'),
    published: published?.published ?? null,
    zone: published === null ? null : (published.zone ?? knownZone(first('zone'))),
    publishedText: first('publishedText'),
    language: knownLanguage(first('language')),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
    url:
      all('url')
        .map(words => webAddress(words, null))
        .find(found => found !== null) ?? webAddress(address, null),
    excerpt: first('excerpt'),
  }
}

/** Words on one line: of a list each, of a link or a linked note its words, of a thing its name. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map(wordsOf)
      .filter(words => words !== '')
      .join(', ')
  }
  if (typeof value === 'object' && value !== null) return 'name' in value ? wordsOf(value.name) : ''
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function knownZone(name: string | null): string | null {
  try {
    return name === null ? null : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
