import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleStateStore } from '../core/ports'
import { articleStatePatchSchema } from '../core/shelf/article-state'
import type { ArticleStateRecord } from '../core/shelf/state-record'
import type { Files } from './files'
import type { Problems } from './problems'
import { openReplicaJson } from './replica-json'

interface ArticleStatesOptions {
  readonly files: Files
  readonly problems: Problems
  readonly library: string
  readonly replica: string
  readonly readOnly: boolean
}

const recordSchema = z.looseObject({
  articleId: z.string().min(1),
  fields: articleStatePatchSchema.loose(),
  stamps: z.record(z.string(), z.string()),
})
const fileSchema = z.looseObject({
  version: z.literal(1, 'It was written by a newer version of Pacta.'),
  states: z.array(recordSchema, 'The list of states is missing.'),
})

interface StatesFile {
  readonly version: 1
  readonly states: readonly ArticleStateRecord[]
}

/** How the reader keeps articles, as `states/REPLICA.json` in the library. */
export async function openArticleStates(options: ArticleStatesOptions): Promise<ArticleStateStore> {
  const { library, replica } = options
  const file = await openReplicaJson({
    ...options,
    folder: join(library, 'states'),
    parse: (json): StatesFile => fileSchema.parse(json) as StatesFile,
    empty: { version: 1, states: [] },
    instead: 'Pacta shows every article as new.',
  })
  const records = new Map(file.own().states.map(record => [record.articleId, record]))
  return {
    replica,
    async read() {
      const others = await file.others()
      const own = { replica, states: [...records.values()] }
      return [own, ...others.map(other => ({ replica: other.replica, states: other.data.states }))]
    },
    async put(changed) {
      for (const record of changed) records.set(record.articleId, record)
      await file.write({ version: 1, states: [...records.values()] })
    },
  }
}
