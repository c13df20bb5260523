import type { Block, Dialect } from './dialect'
import { escapeText } from './escape'

/** Plain GitHub Flavored Markdown: headings that can be linked to, and nothing that only one program understands. */
export const gfm: Dialect = { block, tags: tags => `Tags: ${tags.map(escapeText).join(', ')}`, ownSpace: null }

function block({ id, title, body }: Block): string {
  return [`### <a id="${id}"></a>${title}`, ...body].join('\n\n')
}
