import type { Reply } from '../../core/result'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'

/** What goes to the process that imports. */
export type ToWorker =
  | { readonly type: 'import'; readonly source: Omit<Source, 'beside'>; readonly limits: Limits }
  /** The answer to the request with the same number. */
  | { readonly type: 'beside'; readonly request: number; readonly bytes: Uint8Array | null }

/** What comes from it. */
export type FromWorker =
  | { readonly type: 'beside'; readonly request: number; readonly path: string }
  | { readonly type: 'imported'; readonly reply: Reply<ImportedArticle> }
