import { z } from 'zod'

const name = z.string().trim().min(1).max(80)
const names = z.array(name).max(100)
const time = z.iso.datetime()

/** How a reader keeps an article: each part changes on its own. */
export const articleStateSchema = z.object({
  archived: z.boolean(),
  /** When it was deleted; its file and its notes are there until they are deleted for good. */
  deleted: time.nullable(),
  /** Collections that it is in, in order. */
  collections: names,
  /** Tags of the article as a whole, in order. */
  tags: names,
  /** When it was opened last; null: never. */
  opened: time.nullable(),
  /** How far it has been read: 0 to 1. */
  progress: z.number().min(0).max(1),
  /** Keys of the suggested claims that the reader does not want to see again. */
  dismissed: z.array(z.string().min(1).max(100)).max(10_000),
})

export const articleStatePatchSchema = articleStateSchema.partial()

export type ArticleState = Readonly<z.infer<typeof articleStateSchema>>
export type ArticleStatePatch = Readonly<z.infer<typeof articleStatePatchSchema>>

/** An article that nobody has touched yet. */
export const newArticleState: ArticleState = {
  archived: false,
  deleted: null,
  collections: [],
  tags: [],
  opened: null,
  progress: 0,
  dismissed: [],
}
