import type { Element, Root } from 'hast'
import { articleAllowList, proseAllowList } from './allow-list'
import type { Rendering } from './article'
import { cleanMarkdown, settled } from './clean'
import { outlineOf } from './outline'
import { structureOf } from './structure'

interface Photo {
  readonly caption: string | null
  readonly credit: string | null
}

/**
 * An article's Markdown made ready to show: HTML of allowed elements only, its plain text, outline and paragraphs.
 * The paragraph that repeats the photo caption carries the class `caption`. Throws `damaged` where the text cannot be
 * parsed; nothing is shown uncleaned.
 */
export function renderArticle(markdown: string, photo: Photo = { caption: null, credit: null }): Rendering {
  const cleaned = cleanMarkdown(markdown, articleAllowList)
  markCaption(cleaned.tree, photo)
  const { tree, html } = settled(cleaned.tree)
  const structure = structureOf(tree)
  return {
    html,
    text: structure.text,
    outline: outlineOf(structure),
    paragraphs: structure.blocks.filter(({ level }) => level === 0).map(({ span }) => span),
  }
}

/** A note's or a record's Markdown as HTML of allowed elements only. Throws `damaged` like `renderArticle`. */
export function renderMarkdown(markdown: string): string {
  return cleanMarkdown(markdown, proseAllowList).html
}

function markCaption(tree: Root, { caption, credit }: Photo): void {
  if (caption === null) return
  const printed = new Set([caption, `${caption} Photo: ${credit}`])
  for (const node of tree.children)
    if (node.type === 'element' && node.tagName === 'p' && printed.has(wordsOf(node)))
      node.properties.className = ['caption']
}

const wordsOf = (element: Element) => structureOf({ type: 'root', children: [element] }).text.trim()
