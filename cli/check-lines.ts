import { z } from 'zod'
import { isDay } from '../core/treaty/check/calendar'
import { checkSentence } from '../core/treaty/check/check-sentence'
import { indexRecord } from '../core/treaty/check/index-record'
import { wholeResult } from '../core/treaty/check/whole-result'
import type { Treaty } from '../core/treaty/schema'
import { readLines, type TypedLines } from './typed-lines'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  sentence: z.string(),
  publishedOn: z.string().refine(isDay, 'publishedOn must be a day such as 2026-02-05, or null.').nullish(),
})

/**
 * Lines `{ id, sentence, publishedOn }` checked one by one, as lines `{ id, result, checks }` in the same order. Throws
 * `invalid`, naming file and line, for a line that cannot be used.
 */
export function checkLines(input: TypedLines, treaties: readonly Treaty[]): string {
  const index = indexRecord(treaties)
  return readLines(input, lineSchema)
    .map(({ id, sentence, publishedOn }) => {
      const checks = checkSentence({ text: sentence, publishedOn: publishedOn ?? null }, index)
      return `${JSON.stringify({ id, result: wholeResult(checks), checks })}\n`
    })
    .join('')
}
