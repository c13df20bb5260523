import { cannotImport } from '../cannot-import'
import { decodeText } from '../encoding/decode-text'
import { holdsWords } from '../holds-words'
import { gatherImages } from '../images/gather-images'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { titleFromName } from '../title-from-name'
import { collapsed, type DomDocument, type DomElement } from './dom'
import { escapeText } from './escape-text'
import { mainContent } from './main-content'
import { pageClues, pageFields } from './page-fields'
import { readPage } from './read-page'
import { settleImages } from './settle-images'
import { treeToMarkdown } from './tree-to-markdown'

/**
 * Imports a web page that was saved: alone, with its images in a folder beside it, or with its images inside it. Throws
 * `damaged` for a page that is too large, or in which there is nothing to read.
 */
export async function importHtml(source: Source, limits: Limits): Promise<ImportedArticle> {
  const { name } = source
  const { text, warnings } = decodeText({ ...source, isMarkup: true })
  const page = readPage(text, { name, address: source.address, limits })
  const clues = pageClues(page.document)
  const content = mainContent(page.document)
  const root = content.element ?? wholePage(page.document)
  const fields = pageFields(clues, content, page, titleFromName(name))

  const gatherer = gatherImages(source.beside, limits)
  await settleImages(root, page, gatherer)
  dropTitle(root, fields.title)
  const body = treeToMarkdown(root)
  if (!holdsWords(body)) throw cannotImport(source, nothingToRead)
  const { images, missing } = gatherer
  return { fields, markdown: `# ${escapeText(fields.title)}\n\n${body}\n`, images, missing, warnings, importer: 'html' }
}

/** A page in which no article was found is taken as it is, but for what is around texts everywhere. */
function wholePage({ body }: DomDocument): DomElement {
  for (const element of body.querySelectorAll('nav, header, footer, aside, form, button, select, script, input'))
    element.remove()
  return body
}

/** The headline stands above the text already. */
function dropTitle(root: DomElement, title: string): void {
  const [first] = root.querySelectorAll('h1, h2')
  if (first && collapsed(first.textContent) === title) first.remove()
}

const nothingToRead =
  'It holds no text. If the page fills itself in while it is open, let it load to its end and save it again.'
