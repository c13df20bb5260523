import type { Stamp } from '../annotation/clock'
import { type ArticleState, newArticleState } from './article-state'

type StateField = keyof ArticleState

/** How a reader keeps an article, as one replica has it: every field carries the stamp of its last change. */
export interface ArticleStateRecord {
  readonly articleId: string
  readonly fields: Partial<ArticleState>
  readonly stamps: { readonly [F in StateField]?: Stamp }
}

/** One device's share of the states. */
export interface StateReplica {
  readonly replica: string
  readonly states: readonly ArticleStateRecord[]
}

/** The state that a record tells; that of an untouched article where there is none. */
export function stateOf(record: ArticleStateRecord | undefined): ArticleState {
  return { ...newArticleState, ...record?.fields }
}

/** A record with the fields of the patch changed under one stamp. */
export function changeState(
  articleId: string,
  record: ArticleStateRecord | undefined,
  patch: Partial<ArticleState>,
  stamp: Stamp,
): ArticleStateRecord {
  const stamps = Object.fromEntries(Object.keys(patch).map(field => [field, stamp]))
  return { articleId, fields: { ...record?.fields, ...patch }, stamps: { ...record?.stamps, ...stamps } }
}

/**
 * The states of all replicas, by article. Field by field the newest stamp wins, so that devices that have seen the same
 * files show the same, in whatever order these arrived.
 */
export function mergeStates(replicas: readonly StateReplica[]): Map<string, ArticleStateRecord> {
  const merged = new Map<string, ArticleStateRecord>()
  for (const record of replicas.flatMap(({ states }) => states)) {
    const known = merged.get(record.articleId)
    merged.set(record.articleId, known === undefined ? record : mergeTwo(known, record))
  }
  return merged
}

function mergeTwo(a: ArticleStateRecord, b: ArticleStateRecord): ArticleStateRecord {
  const newer = Object.entries(b.stamps).filter(([field, stamp]) => stamp > (a.stamps[field as StateField] ?? ''))
  const taken = newer.map(([field]) => field as StateField)
  return {
    articleId: a.articleId,
    fields: { ...a.fields, ...Object.fromEntries(taken.map(field => [field, b.fields[field]])) },
    stamps: { ...a.stamps, ...Object.fromEntries(newer) },
  }
}
