import type { Root } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { Marked } from 'marked'
import { PactaError } from '../result'
import { articleAllowList, proseAllowList } from './allow-list'
import type { ArticleEntry, Rendering } from './article'
import { type Block, readBlocks } from './blocks'
import { cleanHtml, uncleanable } from './clean'
import { headingLevel, makeOutline } from './outline'

/** GitHub's Markdown. A task's box becomes a character, so that it is part of the text and no form enters an article. */
const markdownToHtml = new Marked({
  gfm: true,
  renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
})

type Photo = Pick<ArticleEntry, 'caption' | 'credit'>

const notRunningText = new Set(['pre', 'td', 'th', 'figcaption'])

/**
 * Makes an article ready to show: clean HTML, its text, its outline and its paragraphs. The paragraph that repeats the
 * front matter's caption gets the class `caption` and counts neither as a paragraph nor in the outline.
 * Throws `damaged` for Markdown whose HTML cannot be cleaned.
 */
export function renderArticle(markdown: string, photo: Photo = { caption: null, credit: null }): Rendering {
  const tree = toCleanTree(markdown, articleAllowList)
  const { text, blocks } = readBlocks(tree)
  const caption = markCaption(text, blocks, photo)
  const headings = blocks.filter(isHeading)
  const paragraphs = blocks.filter(block => block !== caption && isParagraph(block))
  return {
    html: toHtml(tree),
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
  return toHtml(toCleanTree(markdown, proseAllowList))
}

/** The words of a note without its markup; the Markdown itself where its HTML cannot be cleaned. */
export function markdownText(markdown: string): string {
  try {
    return readBlocks(toCleanTree(markdown, proseAllowList)).text.trim()
  } catch (error) {
    if (error instanceof PactaError) return markdown
    throw error
  }
}

/** The libraries recurse, so that hostile nesting ends in a RangeError of theirs. */
function toCleanTree(markdown: string, allowList: Schema): Root {
  try {
    return cleanHtml(markdownToHtml.parse(markdown, { async: false }), allowList)
  } catch (error) {
    if (error instanceof RangeError) throw uncleanable('it is nested too deeply')
    throw error
  }
}

function markCaption(text: string, blocks: readonly Block[], { caption, credit }: Photo): Block | null {
  if (caption === null) return null
  const lines = [caption, `${caption} Photo: ${credit}`]
  const block = blocks.find(
    ({ element, span }) => element?.tagName === 'p' && lines.includes(text.slice(span.start, span.end)),
  )
  if (!block?.element) return null
  block.element.properties.className = ['caption']
  return block
}

const isHeading = ({ element }: Block) => headingLevel(element?.tagName) !== null
const isParagraph = (block: Block) => !isHeading(block) && !notRunningText.has(block.element?.tagName ?? '')
