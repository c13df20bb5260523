import { z } from 'zod'
import { damaged, readYaml } from './yaml-file'

/** A Markdown file taken apart at its front matter. */
export interface SplitFile {
  /** The YAML between the two lines `---`; null where the file has none. */
  readonly yaml: string | null
  /** The Markdown after it. */
  readonly body: string
}

const notWords = 'The value must be words; put it in quotes.'
const words = z.string(notWords).trim().min(1, 'The value must not be empty.')
const optional = words.nullish().transform(value => value ?? null)

const local = z
  .union([z.iso.date(), z.iso.datetime({ local: true })], 'A date is written 2026-02-05 or 2026-02-05T00:29.')
  .refine(value => !value.endsWith('Z'), 'A date is written as printed, without Z; its zone goes into `zone`.')

const zone = words.refine(isZone, 'A zone is an IANA name such as Asia/Shanghai.')
const language = words.refine(isLanguage, 'A language is a BCP 47 tag such as en or zh-Hans.')
const address = z.url({ protocol: /^https?$/, error: 'An address begins with http:// or https://.' })

/** The fields that Pacta reads. Others are left alone, so that other tools may keep theirs in the same file. */
export const frontMatterSchema = z.object(
  {
    title: z
      .string({ error: ({ input }) => (input == null ? 'An article needs a title: add `title: "…"`.' : notWords) })
      .trim()
      .min(1, 'The title must not be empty.'),
    section: optional,
    publisher: optional,
    author: optional,
    published: local.nullish().transform(value => value ?? null),
    /** The dateline as printed. */
    publishedText: optional,
    zone: zone.nullish().transform(value => value ?? null),
    zoneNote: optional,
    language: language.nullish().transform(value => value ?? 'en'),
    url: address.nullish().transform(value => value ?? null),
    caption: optional,
    credit: optional,
    /** When the file was brought in, and by what: UTC, and `html 0.1.0`. */
    saved: z.iso
      .datetime('A time is written 2026-02-05T00:29:00Z.')
      .nullish()
      .transform(value => value ?? null),
    importer: optional,
  },
  'Front matter is a list of fields, one a line: `title: "…"`.',
)

export type FrontMatter = z.infer<typeof frontMatterSchema>

/**
 * Takes the front matter off a Markdown file. A byte order mark is dropped; line ends may be LF or CRLF.
 * Throws `damaged` where front matter is opened and never closed.
 */
export function splitFrontMatter(name: string, markdown: string): SplitFile {
  const file = markdown.replace(/^\uFEFF/, '')
  const opening = /^---[ \t]*\r?\n/.exec(file)
  if (!opening) return { yaml: null, body: file }

  const rest = file.slice(opening[0].length)
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest)
  if (!closing) {
    throw damaged(
      name,
      1,
      'The front matter opened here is never closed. Put a line with --- alone below its last field.',
    )
  }
  return { yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) }
}

/**
 * The fields in an article's front matter and the Markdown below it; null fields where the file has none.
 * Throws `damaged`, naming file, line and cure, for front matter that cannot be used.
 */
export function readFrontMatter(name: string, markdown: string): { fields: FrontMatter | null; body: string } {
  const { yaml, body } = splitFrontMatter(name, markdown)
  if (yaml === null) return { fields: null, body }
  return { fields: readYaml({ name, yaml, firstLine: 2 }, frontMatterSchema).value, body }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
