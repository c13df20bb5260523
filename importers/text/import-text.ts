import { cannotImport } from '../cannot-import'
import { decodeText } from '../encoding/decode-text'
import { type ImportedArticle, unknownFields } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { titleFromName } from '../title-from-name'
import { paragraphsOf, type TextBlock } from './paragraphs'
import { plainMarkdown } from './plain-markdown'

/** A plain text as an article: every sign in it shows as it is. Its first line is the title where it looks like one. */
export async function importText(source: Source, _limits: Limits): Promise<ImportedArticle> {
  const { text, warnings } = decodeText({ ...source, isMarkup: false })
  const blocks = paragraphsOf(text)
  if (blocks.length === 0) throw cannotImport(source, 'There is no text in it. Save or download it once more.')

  const headline = headlineOf(blocks)
  const title = headline ?? titleFromName(source.name)
  const body = headline === null ? blocks : blocks.slice(1)
  return {
    fields: { ...unknownFields, title, url: source.address },
    markdown: `${[`# ${plainMarkdown(title)}`, ...body.map(toMarkdown)].join('\n\n')}\n`,
    images: [],
    missing: [],
    warnings,
    importer: 'text',
  }
}

const longestTitle = 150

/** The first paragraph, if it is short, is no sentence, and something follows. */
function headlineOf([first, second]: readonly TextBlock[]): string | null {
  const [line = ''] = first?.lines ?? []
  const isTitle = first?.kind === 'paragraph' && second !== undefined
  return isTitle && line.length <= longestTitle && /\p{L}/u.test(line) && !/[.,:;。，：；]$/.test(line) ? line : null
}

function toMarkdown({ kind, lines }: TextBlock): string {
  if (kind === 'columns') return asCode(lines)
  return lines.map(plainMarkdown).join('\\\n')
}

/** Columns show as such only in letters of one width; the fence is longer than any in the text. */
function asCode(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence].join('\n')
}
