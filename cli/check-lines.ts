import { z } from 'zod'
import { PactaError } from '../core/result'
import { isDay } from '../core/treaty/check/calendar'
import { checkSentence } from '../core/treaty/check/check-sentence'
import { indexRecord } from '../core/treaty/check/index-record'
import { wholeResult } from '../core/treaty/check/whole-result'
import type { Treaty } from '../core/treaty/schema'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  sentence: z.string(),
  publishedOn: z.string().refine(isDay, 'publishedOn must be a day such as 2026-02-05, or null.').nullish(),
})

interface Input {
  /** What a message calls the file. */
  readonly name: string
  readonly text: string
}

/**
 * Lines `{ id, sentence, publishedOn }` checked one by one, as lines `{ id, result, checks }` in the same order. Throws
 * `invalid`, naming file and line, for a line that cannot be used.
 */
export function checkLines({ name, text }: Input, treaties: readonly Treaty[]): string {
  const index = indexRecord(treaties)
  return text
    .split(/\r?\n/)
    .map((line, at) => {
      if (line.trim() === '') return ''
      const { id, sentence, publishedOn } = readLine(line, `${name}, line ${at + 1}`)
      const checks = checkSentence({ text: sentence, publishedOn: publishedOn ?? null }, index)
      return `${JSON.stringify({ id, result: wholeResult(checks), checks })}\n`
    })
    .join('')
}

function readLine(line: string, place: string): z.infer<typeof lineSchema> {
  const parsed = lineSchema.safeParse(parseJson(line, place))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new PactaError('invalid', `${place}: ${field}${issue?.message ?? 'not understood'} Nothing was written.`)
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new PactaError('invalid', `${place}: this is not JSON. Write one object a line. Nothing was written.`)
  }
}
