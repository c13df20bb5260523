import { isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { PactaError } from '../result'

/** A Markdown file taken apart. `data` is null when the file has no front matter. */
export interface FrontMatter {
  readonly data: unknown
  readonly body: string
  /** The line of the file on which a top-level field stands; 1 when it is not there. */
  lineOf(field: string): number
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/

/**
 * Splits a file into its YAML front matter and its body. Dates stay as they are written.
 * Throws `damaged`, naming file and line, when the YAML cannot be read.
 */
export function readFrontMatter(name: string, markdown: string): FrontMatter {
  const source = markdown.replace(/^\uFEFF/, '')
  const match = fence.exec(source)
  if (match === null) return { data: null, body: source, lineOf: () => 1 }

  const lines = new LineCounter()
  const document = parseDocument(match[1] ?? '', { schema: 'core', lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1
    throw new PactaError(
      'damaged',
      `${name}: line ${line}: ${firstLine(error.message)} Correct the front matter there.`,
    )
  }
  return {
    data: document.toJS(),
    body: source.slice(match[0].length),
    lineOf(field) {
      const pair = isMap(document.contents)
        ? document.contents.items.find(({ key }) => String(key) === field)
        : undefined
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
      return range ? lines.linePos(range[0]).line + 1 : 1
    },
  }
}

const words = z.string().trim().min(1)

/** What an article's front matter may say. Fields that are not listed are left alone. */
export const articleFieldsSchema = z.object({
  title: words,
  section: words.nullish(),
  publisher: words.nullish(),
  author: words.nullish(),
  published: z
    .string()
    .regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/,
      'reads 2026-02-05 or 2026-02-05T00:29',
    )
    .nullish(),
  zone: words.nullish(),
  zoneNote: words.nullish(),
  language: words.default('en'),
  url: z.url().nullish(),
  caption: words.nullish(),
  credit: words.nullish(),
})

export type ArticleFields = z.infer<typeof articleFieldsSchema>

const firstLine = (message: string) => message.split('\n')[0] ?? ''
