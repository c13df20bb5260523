import type { Destination } from '../core/contract'

const id = '[A-Za-z0-9_][\\w.-]{0,199}'
const shape = new RegExp(`^pacta://article/(${id})(?:/annotation/(${id}))?/?$`)

/**
 * The page that a `pacta://import?url=…` address asks to import, or null for anything else. Any program can open such an
 * address, so nothing is fetched before the reader was asked.
 */
export function parseImportLink(address: string): string | null {
  const [, escaped] = /^pacta:\/\/import\/?\?url=([^&#]{1,6000})$/.exec(address) ?? []
  try {
    return escaped === undefined ? null : decodeURIComponent(escaped)
  } catch {
    return null
  }
}

/**
 * The place a `pacta://article/ID` or `pacta://article/ID/annotation/ID` address asks for, or null for anything else.
 * Any program can open such an address, so only this exact shape is read: no query, no fragment, no escapes.
 */
export function parseDeepLink(address: string): Destination | null {
  const [, articleId, annotationId] = shape.exec(address) ?? []
  return articleId === undefined ? null : { articleId, annotationId: annotationId ?? null }
}
