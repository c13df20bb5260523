import { cannotImport } from '../cannot-import'
import { type ImportedArticle, unknownFields } from '../imported'
import { knownLanguage } from '../known-language'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { plainMarkdown } from '../text/plain-markdown'
import { titleFromName } from '../title-from-name'
import { findHeadings, type SetParagraph } from './headings'
import { linesOf } from './lines'
import { paragraphsOf } from './paragraphs'
import { type PdfFault, type PdfText, readPdf } from './read-pdf'
import { withoutRunningLines } from './running-lines'
import { betterTitle, headlineOf, ownAuthor, ownTitle, wordsOf } from './title'

const faults: Readonly<Record<PdfFault, string>> = {
  locked:
    'This PDF is locked with a password. Open it in a program that knows the password, and save a copy without one.',
  damaged: 'This PDF is damaged and cannot be read. Get another copy of it, or print it to a new PDF.',
  long: 'This PDF has more pages than Pacta takes in. Save the part that you need as a PDF of its own.',
}

const noText =
  'This PDF is a scan: it holds pictures of pages and no text. Have a program recognise the text (OCR), and import what it makes.'
const noLetters =
  'None of the letters in this PDF could be read: it names their fonts and does not hold them. Print it to a new PDF that does.'

/**
 * The text of a PDF: its paragraphs and headings, without what every page repeats. Pictures stay behind. Throws `damaged`
 * for a PDF that is locked or broken, and for one that holds pictures of pages and no text.
 */
export async function importPdf(source: Source, limits: Limits): Promise<ImportedArticle> {
  const pdf = await readPdf(source.bytes, limits.parts)
  if (typeof pdf === 'string') throw cannotImport(source, faults[pdf])

  const lined = pdf.pages.map(page => ({ ...page, content: linesOf(page.content) }))
  const empty = lined.flatMap(({ content }, index) => (content.length === 0 ? [index + 1] : []))
  if (empty.length === lined.length) throw cannotImport(source, pdf.isIncomplete ? noLetters : noText)

  const paragraphs = findHeadings(paragraphsOf(withoutRunningLines(lined)))
  const title = betterTitle(ownTitle(pdf.title), headlineOf(paragraphs)) ?? titleFromName(source.name)
  return {
    fields: {
      ...unknownFields,
      title,
      author: ownAuthor(pdf.author),
      language: knownLanguage(pdf.language),
      url: source.address,
    },
    markdown: toMarkdown(title, paragraphs),
    images: [],
    missing: [],
    warnings: [...unreadLetters(pdf), ...pagesWithoutText(empty), ...picturesLeftOut(source.bytes)],
    importer: 'pdf',
  }
}

const bullet = /^[•▪●◦‣■□·]\s/

/** The headline stands first, and once; where the text does not bear it, all its headings stand a level lower. */
function toMarkdown(title: string, paragraphs: readonly SetParagraph[]): string {
  const words = wordsOf(title).join(' ')
  const own = paragraphs.findIndex(({ text, level }) => level !== null && wordsOf(text).join(' ') === words)
  const lower = own === -1 ? 1 : 0
  const blocks = paragraphs
    .filter((_, index) => index !== own)
    .map(({ text, level }) => {
      if (level !== null) return `${'#'.repeat(Math.max(level + lower, 2))} ${plainMarkdown(text)}`
      return bullet.test(text) ? `- ${plainMarkdown(text.replace(bullet, ''))}` : plainMarkdown(text)
    })
  return `${[`# ${plainMarkdown(title)}`, ...blocks].join('\n\n')}\n`
}

function unreadLetters({ isIncomplete }: PdfText): readonly string[] {
  return isIncomplete ? ['Some letters could not be read: the PDF names their font and does not hold it.'] : []
}

function pagesWithoutText(pages: readonly number[]): readonly string[] {
  if (pages.length === 0) return []
  const names = pages.slice(0, 10).join(', ') + (pages.length > 10 ? ' …' : '')
  return [`Without text, so that nothing of them was imported: ${pages.length === 1 ? 'page' : 'pages'} ${names}.`]
}

/** A picture is a stream, and its dictionary cannot be packed away, so that its name stands in the file as it is. */
function picturesLeftOut(bytes: Uint8Array): readonly string[] {
  const hasPictures = /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'))
  return hasPictures ? ['The pictures in this PDF were left out: only its text is imported.'] : []
}
