import { stringify } from 'yaml'
import type { ImportedArticle } from './imported'

/** What the program adds to an imported article. */
export interface Intake {
  /** When it was brought in (ISO 8601, UTC). */
  readonly saved: string
  /** Version of the program. */
  readonly program: string
}

/** An imported article as a Markdown file with front matter. Fields that nobody knows are left out. */
export function articleFile({ fields, markdown, importer }: ImportedArticle, { saved, program }: Intake): string {
  const { title, excerpt, direction, ...others } = fields
  const known = Object.entries({ title, ...others, description: excerpt, direction }).filter(
    ([, value]) => value !== null,
  )
  const front = { ...Object.fromEntries(known), saved, importer: `${importer} ${program}` }
  return `---\n${stringify(front, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${markdown.trim()}\n`
}
