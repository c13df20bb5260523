import type { ImportedFields } from '../imported'
import { knownLanguage } from '../known-language'
import { webAddress } from './base-address'
import { bylineOf } from './byline'
import { collapsed, type DomDocument, type DomElement } from './dom'
import { type ArticleData, articleData } from './json-ld'
import type { MainContent } from './main-content'
import { publicationDate } from './publication-date'
import type { Page } from './read-page'

/** What a page says of its article outside of it. Read before the article is looked for, which takes the page apart. */
export interface PageClues {
  readonly data: ArticleData | null
  /** The contents of `meta` elements by their names in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>
  /** Dates in `time` elements, in reading order. */
  readonly times: readonly string[]
  readonly canonical: string | null
  /** Of the page; empty where it has none. */
  readonly title: string
  readonly heading: string | null
  readonly language: string | null
}

export function pageClues(document: DomDocument): PageClues {
  // One walk over the page for all of them.
  const telling = document.querySelectorAll('meta, time, script, link, title, h1')
  const called = (name: string) => telling.filter(({ localName }) => localName === name)
  const meta = new Map<string, string>()
  for (const element of called('meta')) {
    const names =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? ''
    const content = collapsed(element.getAttribute('content') ?? '')
    for (const name of names.toLowerCase().split(/\s+/)) if (content !== '' && !meta.has(name)) meta.set(name, content)
  }
  return {
    data: articleData(called('script').map(({ textContent }) => textContent)),
    meta,
    times: called('time').flatMap(time => time.getAttribute('datetime') ?? []),
    canonical: called('link').find(isCanonical)?.getAttribute('href') ?? null,
    title: collapsed(called('title')[0]?.textContent ?? ''),
    heading: collapsed(called('h1')[0]?.textContent ?? '') || null,
    language: document.documentElement.getAttribute('lang'),
  }
}

const isCanonical = (link: DomElement) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '')

const dateNames = [
  ...['article:published_time', 'og:published_time', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'pubdate'],
  ...['publishdate', 'publish-date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'dc.date.created'],
  ...[
    'citation_publication_date',
    'citation_date',
    'date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'og:pubdate',
  ],
]
const publisherNames = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
]

/**
 * The fields of an article: JSON-LD first, then OpenGraph and the other descriptions, then what stands in the page. A title is
 * always found; in the worst case it is `fallback`.
 */
export function pageFields(
  clues: PageClues,
  content: MainContent,
  { address }: Page,
  fallback: string,
): ImportedFields {
  const { data, meta } = clues
  const first = (names: readonly string[]) =>
    names.map(name => meta.get(name)).find(value => value !== undefined) ?? null
  const written = [content.publishedTime, data?.published, ...dateNames.map(name => meta.get(name)), clues.times[0]]
  const date = dateAmong(written)
  return {
    title: titleOf(clues, content.title) || fallback,
    section: meta.get('article:section') ?? data?.section ?? null,
    publisher: content.siteName ?? data?.publisher ?? first(publisherNames),
    author: bylineOf(content.byline ?? data?.author ?? null),
    published: date?.published ?? null,
    zone: date?.zone ?? null,
    publishedText: date?.written ?? null,
    language:
      knownLanguage(content.language) ??
      knownLanguage(clues.language) ??
      knownLanguage(data?.language) ??
      knownLanguage(first(['content-language', 'og:locale'])),
    direction: content.direction === 'rtl' || content.direction === 'ltr' ? content.direction : null,
    url: addressOf(clues, address),
    excerpt: content.excerpt === null ? null : collapsed(content.excerpt),
  }
}

/** Fewer words than these are a part of a title that was cut in the wrong place. */
const shortestTitle = 5

/** The headline. The name of the site behind a dash is no part of it. */
function titleOf({ data, heading, title }: PageClues, found: string | null): string {
  const known = collapsed(found ?? data?.title ?? heading ?? '')
  const end = Math.max(title.lastIndexOf(' – '), title.lastIndexOf(' — '))
  if (end < 0 || known === '' || !title.endsWith(known)) return known
  const headline = title.slice(0, end)
  return headline.split(/\s+/).length >= shortestTitle ? headline : title
}

function dateAmong(written: readonly (string | null | undefined)[]) {
  for (const each of written) {
    const date = each == null ? null : publicationDate(each)
    if (date !== null) return { ...date, written: each ?? '' }
  }
  return null
}

/** The address that a page calls its own, when it is one of the same site: pages copied from others keep theirs. */
function addressOf({ canonical, meta }: PageClues, address: string | null): string | null {
  return webAddress(canonical, address) ?? webAddress(meta.get('og:url'), address) ?? webAddress(address, null)
}
