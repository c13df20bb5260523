import { lexer, type Tokens } from 'marked'
import { markdownText } from '../../core/article/render'
import { plainMarkdown } from '../text/plain-markdown'

/** A text with its headline at its head. */
export interface Headed {
  readonly title: string
  readonly markdown: string
}

/**
 * Finds the title of a Markdown text that has none: its first heading of the first level, or else its first heading, or
 * else `fallback`. Puts it above a text that does not have it as a heading already.
 */
export function withHeadline(body: string, given: string | null, fallback: string): Headed {
  const tokens = lexer(body)
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading')
  const words = ({ raw }: Tokens.Heading) => markdownText(raw).replace(/\s+/g, ' ')
  const top = headings.find(({ depth, text }) => depth === 1 && text !== '') ?? headings.find(({ text }) => text !== '')
  const title = given ?? ((top && words(top)) || fallback)

  const own = headings.find(heading => words(heading) === title)
  if (own?.depth === 1) return { title, markdown: body }
  const first = tokens.find(({ type }) => type !== 'space')
  const rest = own !== undefined && own === first ? body.slice(body.indexOf(own.raw) + own.raw.length) : body
  return { title, markdown: `# ${plainMarkdown(title)}\n\n${rest.replace(/^\s*\n/, '')}` }
}
