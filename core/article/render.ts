import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { Marked, type Token } from 'marked'
import { PactaError } from '../result'
import { articleAllowList, proseAllowList } from './allow-list'
import type { ArticleEntry, Rendering } from './article'
import { type Block, type Blocks, readBlocks } from './blocks'
import { cleanHtml, uncleanable } from './clean'
import { headingLevel, makeOutline } from './outline'
import { piecesOf } from './pieces'

/** GitHub's Markdown. A task's box becomes a character, so that it is part of the text and no form enters an article. */
const markdownToHtml = new Marked({
  gfm: true,
  renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
})

type Photo = Pick<ArticleEntry, 'caption' | 'credit'>

const noPhoto: Photo = { caption: null, credit: null }

const notRunningText = new Set(['pre', 'td', 'th', 'figcaption'])

/**
 * Makes an article ready to show: clean HTML, its text, its outline and its paragraphs. The paragraph that repeats the
 * front matter's caption gets the class `caption` and counts neither as a paragraph nor in the outline.
 * Throws `damaged` for Markdown whose HTML cannot be cleaned.
 */
export function renderArticle(markdown: string, photo: Photo = noPhoto): Rendering {
  return safely(() => renderPieces(piecesOf(markdown, markdownToHtml), photo))
}

/**
 * The beginning of an article, at least a few screens of it: what `renderArticle` makes begins with the same HTML and the
 * same text. A short article is its own beginning.
 */
export function renderBeginning(markdown: string, photo: Photo = noPhoto): Rendering {
  return safely(() => {
    const { value } = piecesOf(markdown, markdownToHtml).next()
    return renderPieces(value === undefined ? [] : [value], photo)
  })
}

function renderPieces(pieces: Iterable<readonly Token[]>, photo: Photo): Rendering {
  const [html, texts, breaks]: [string[], string[], number[]] = [[], [], []]
  const [headings, paragraphs]: [Block[], Block[]] = [[], []]
  let [htmlLength, textLength] = [0, 0]
  let caption: Block | null = null
  for (const tokens of pieces) {
    const tree = cleanHtml(markdownToHtml.parser([...tokens]), articleAllowList)
    const read = readBlocks(tree, textLength)
    caption ??= markCaption(read, textLength, photo)
    for (const block of read.blocks) {
      if (isHeading(block)) headings.push(block)
      else if (block !== caption && isParagraph(block)) paragraphs.push(block)
    }
    const written = toHtml(tree)
    html.push(written)
    texts.push(read.text)
    textLength += read.text.length
    htmlLength += written.length
    breaks.push(htmlLength)
  }
  const text = texts.join('')
  return {
    html: html.join(''),
    breaks,
    text,
    outline: makeOutline(text, headings, paragraphs),
    paragraphs: paragraphs.map(({ span }) => span),
  }
}

/**
 * A note, or the prose of a treaty record, as clean HTML without images.
 * Throws `damaged` for Markdown whose HTML cannot be cleaned.
 */
export function renderMarkdown(markdown: string): string {
  return toHtml(proseTree(markdown))
}

/** The words of a note without its markup; the Markdown itself where its HTML cannot be cleaned. */
export function markdownText(markdown: string): string {
  try {
    return readBlocks(proseTree(markdown)).text.trim()
  } catch (error) {
    if (error instanceof PactaError) return markdown
    throw error
  }
}

const proseTree = (markdown: string): Root =>
  safely(() => cleanHtml(markdownToHtml.parse(markdown, { async: false }), proseAllowList))

/** The libraries recurse, so that hostile nesting ends in a RangeError of theirs. */
function safely<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw uncleanable('it is nested too deeply')
    throw error
  }
}

function markCaption({ text, blocks }: Blocks, start: number, { caption, credit }: Photo): Block | null {
  if (caption === null) return null
  const lines = [caption, `${caption} Photo: ${credit}`]
  const block = blocks.find(
    ({ element, span }) => element?.tagName === 'p' && lines.includes(text.slice(span.start - start, span.end - start)),
  )
  if (!block?.element) return null
  block.element.properties.className = ['caption']
  return block
}

const isHeading = ({ element }: Block) => headingLevel(element?.tagName) !== null
const isParagraph = (block: Block) => !isHeading(block) && !notRunningText.has(block.element?.tagName ?? '')
