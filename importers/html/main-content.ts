import { Readability } from '@mozilla/readability'
import type { DomDocument, DomElement } from './dom'

/** What is the article in a page, and what the page's own description says of it; null where it says nothing. */
export interface MainContent {
  /** Null where the page has no part that reads like an article. */
  readonly element: DomElement | null
  readonly title: string | null
  readonly byline: string | null
  readonly siteName: string | null
  readonly publishedTime: string | null
  readonly language: string | null
  readonly direction: string | null
  readonly excerpt: string | null
}

/**
 * Finds the article in a page (Mozilla's Readability, the reader view of Firefox). The document is taken apart for it; it is
 * of no use afterwards.
 */
export function mainContent(document: DomDocument): MainContent {
  const found = new Readability<DomElement>(document, { serializer: element => element, keepClasses: true }).parse()
  return {
    element: found?.content ?? null,
    title: said(found?.title),
    byline: said(found?.byline),
    siteName: said(found?.siteName),
    publishedTime: said(found?.publishedTime),
    language: said(found?.lang),
    direction: said(found?.dir),
    excerpt: said(found?.excerpt),
  }
}

const said = (value: string | null | undefined) => (value == null || value.trim() === '' ? null : value.trim())
