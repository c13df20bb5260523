import { z } from 'zod'
import { suggest } from '../core/claim/suggest'
import { scorable } from './scorable'
import { readLines, type TypedLines } from './typed-lines'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** BCP 47. */
  language: z.string().default('en'),
})

/**
 * Lines `{ id, text }` read one by one into lines `{ id, pred }` in the same order. Throws `invalid`, naming file and
 * line, for a line that cannot be used.
 */
export function suggestLines(input: TypedLines): string {
  return readLines(input, lineSchema)
    .map(({ id, text, language }) => `${JSON.stringify({ id, pred: suggest({ text, language }).map(scorable) })}\n`)
    .join('')
}
