import type { PlacedAnnotation } from '../contract'
import { dateInWords } from '../wording'
import { annotationBlock } from './annotation-block'
import { blockIds } from './block-id'
import type { Dialect } from './dialect'
import { escapeText } from './escape'
import { frontMatter } from './front-matter'
import { gfm } from './gfm'
import { isWebAddress, link, pactaAddress } from './link'
import type { NotesInput } from './notes-input'
import { obsidian } from './obsidian'
import type { ExportOptions, Preset } from './options'
import { noteProperties } from './properties'
import { treatiesSection } from './treaties-section'

const dialects: Readonly<Record<Preset, Dialect>> = { obsidian, gfm }

/**
 * An article's notes as one Markdown file. Same input and options, same bytes: LF line ends, one at the end.
 * Claims that came with the article and were never touched are written only when the options ask for them.
 */
export function notesMarkdown(input: NotesInput, { preset, articleClaims }: ExportOptions): string {
  const dialect = dialects[preset]
  const written = input.annotations.filter(({ annotation }) => articleClaims || isTheReaders(annotation))
  const found = written.filter(({ anchoring }) => anchoring.state !== 'gone')
  const gone = written.filter(({ anchoring }) => anchoring.state === 'gone')
  const claims = written.filter(({ annotation }) => annotation.kind === 'claim')
  const ids = blockIds(input.annotations.map(({ annotation }) => annotation.id))

  const section = (heading: string, placed: readonly PlacedAnnotation[]) => {
    if (placed.length === 0) return ''
    const blocks = placed.map(one =>
      dialect.block(annotationBlock(one, ids.get(one.annotation.id) ?? '', input, dialect)),
    )
    return [`## ${heading}`, ...blocks].join('\n\n')
  }
  const parts = [
    frontMatter(noteProperties(input, written)),
    `# ${escapeText(input.entry.title)}`,
    sourceLine(input),
    written.length === 0 ? 'No claims, highlights or notes yet.' : '',
    section('Claims', found.filter(isClaim)),
    section(
      'Highlights and notes',
      found.filter(placed => !isClaim(placed)),
    ),
    section('Not found in the text any more', gone),
    treatiesSection(claims, input),
    dialect.ownSpace ?? '',
    `*Exported by Pacta on ${dateInWords(input.exportedOn)}.*`,
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function isClaim({ annotation }: PlacedAnnotation): boolean {
  return annotation.kind === 'claim'
}

function isTheReaders({ origin, touched }: PlacedAnnotation['annotation']): boolean {
  return origin === 'reader' || touched
}

function sourceLine({ entry }: NotesInput): string {
  const words = [entry.publisher, entry.published && dateInWords(entry.published)].filter(word => word !== null)
  const links = [
    entry.url === null || !isWebAddress(entry.url) ? '' : link('Source', entry.url),
    link('Open in Pacta', pactaAddress(entry.id)),
  ]
  return [...words.map(escapeText), ...links].filter(part => part !== '').join(' · ')
}
