import { Readability } from '@mozilla/readability'
import { cannotImport } from '../cannot-import'
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
 * of no use afterwards. `name` is what messages call the page. Throws `damaged` for a text in so many pieces that the DOM
 * cannot be put together again.
 */
export function mainContent(document: DomDocument, name: string): MainContent {
  const found = articleIn(document, name)
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

function articleIn(document: DomDocument, name: string) {
  try {
    return new Readability<DomElement>(document, { serializer: element => element, keepClasses: true }).parse()
  } catch (error) {
    // The nodes of an element are handed to one call as its arguments, of which the stack holds some tens of thousands.
    if (error instanceof RangeError) throw cannotImport({ name }, inPieces)
    throw error
  }
}

const inPieces = 'Its text is in too many pieces to find the article in. Copy the text into a file, and import that.'

const said = (value: string | null | undefined) => (value == null || value.trim() === '' ? null : value.trim())
