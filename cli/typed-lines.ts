import type { z } from 'zod'
import { PactaError } from '../core/result'

/** A file of JSON lines, with what a message calls it. */
export interface TypedLines {
  readonly name: string
  readonly text: string
}

/** The lines that are not empty, read. Throws `invalid`, naming file and line, for one that cannot be used. */
export function readLines<T>({ name, text }: TypedLines, schema: z.ZodType<T>): readonly T[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return []
    const place = `${name}, line ${at + 1}`
    const parsed = schema.safeParse(parseJson(line, place))
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    const field = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    throw new PactaError('invalid', `${place}: ${field}${issue?.message ?? 'not understood'} Nothing was written.`)
  })
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new PactaError('invalid', `${place}: this is not JSON. Write one object a line. Nothing was written.`)
  }
}
