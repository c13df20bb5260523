import type { Destination } from '../core/contract'

const id = '[A-Za-z0-9_][\\w.-]{0,199}'
const shape = new RegExp(`^pacta://article/(${id})(?:/annotation/(${id}))?/?$`)

/**
 * The place a `pacta://article/ID` or `pacta://article/ID/annotation/ID` address asks for, or null for anything else.
 * Any program can open such an address, so only this exact shape is read: no query, no fragment, no escapes.
 */
export function parseDeepLink(address: string): Destination | null {
  const [, articleId, annotationId] = shape.exec(address) ?? []
  return articleId === undefined ? null : { articleId, annotationId: annotationId ?? null }
}
