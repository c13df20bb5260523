import { createClock } from '../annotation/clock'
import { isSame } from '../annotation/fields'
import { definedOnly } from '../defined-only'
import type { ArticleStateStore, Host } from '../ports'
import type { ArticleState, ArticleStatePatch } from './article-state'
import { type ArticleStateRecord, changeState, mergeStates, stateOf } from './state-record'

/** How the reader keeps the articles of a library, over the replicas of all devices. */
export interface Keeping {
  /** Takes over what the store holds now. */
  load(): Promise<void>
  stateOf(articleId: string): ArticleState
  /** Resolves with the ids of the articles whose state is another one, once that is on disk. Throws `storage`. */
  change(
    changes: readonly { readonly articleId: string; readonly patch: ArticleStatePatch }[],
  ): Promise<readonly string[]>
}

export function createKeeping({ states, host }: { states: ArticleStateStore; host: Pick<Host, 'now'> }): Keeping {
  const clock = createClock(states.replica, host.now)
  let records = new Map<string, ArticleStateRecord>()
  return {
    async load() {
      records = mergeStates(await states.read())
      for (const { stamps } of records.values()) for (const stamp of Object.values(stamps)) clock.see(stamp)
    },
    stateOf: articleId => stateOf(records.get(articleId)),
    async change(changes) {
      const next = new Map<string, ArticleStateRecord>()
      for (const { articleId, patch: given } of changes) {
        const patch = definedOnly(given)
        const record = next.get(articleId) ?? records.get(articleId)
        if (!isSame(stateOf(record), { ...stateOf(record), ...patch }))
          next.set(articleId, changeState(articleId, record, patch, clock.tick()))
      }
      if (next.size === 0) return []
      await states.put([...next.values()])
      for (const [articleId, record] of next) records.set(articleId, record)
      return [...next.keys()]
    },
  }
}
