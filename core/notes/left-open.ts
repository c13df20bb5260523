import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { Marked } from 'marked'

/** How words below a piece of Markdown, after a blank line, would be read. */
export interface LeftOpen {
  /** The elements that would hold them, outermost first; null where they would not be read as words at all. */
  readonly inside: readonly string[] | null
  /** Whether they would be a paragraph of their own, and not code or a part of raw HTML. */
  readonly isParagraph: boolean
}

/** Where a note stands in a file, by the elements around it, and how the next words come below it there. */
interface Place {
  readonly elements: readonly string[]
  readonly below: (markdown: string) => string
}

const plain = new Marked({ gfm: true })
/** Stands below the piece: a sign for private use, which nobody types. */
const probe = '\ue000'
/** In a callout, and in a list in one: a stray end tag breaks out of these. */
const places: readonly Place[] = [
  { elements: ['blockquote'], below: markdown => `${markdown}\n\n${probe}` },
  { elements: ['blockquote', 'ul', 'li'], below: markdown => `- ${markdown.replaceAll('\n', '\n  ')}\n- ${probe}` },
]

/**
 * What a piece of Markdown leaves open at its end, for a reader of Markdown or one of the HTML made from it; null when
 * nothing is, so that what stands below is read as itself. Found out by reading it with words below it.
 * Throws RangeError for a piece that is nested too deeply for the libraries.
 */
export function leftOpen(markdown: string): LeftOpen | null {
  return places.map(place => leftOpenAt(place, markdown)).find(open => open !== null) ?? null
}

function leftOpenAt({ elements, below }: Place, markdown: string): LeftOpen | null {
  // After the rule a parser is inside a page; before it, it would still wait to learn what the fragment is a part of.
  const html = `<hr><blockquote>${plain.parse(below(markdown), { async: false })}`
  const way = wayToProbe(fromHtml(html, { fragment: true }))
  if (way === null || elements.some((name, index) => way.elements[index]?.tagName !== name)) {
    return { inside: null, isParagraph: false }
  }
  const holders = way.elements.slice(elements.length)
  const paragraph = way.words === probe ? holders.findLast(isOwnParagraph) : undefined
  // The words of a list's item are a paragraph without an element for it.
  const isParagraph = paragraph !== undefined || (way.words === probe && elements.at(-1) === 'li')
  const inside = [...holders.filter(element => element !== paragraph), ...way.beside].map(({ tagName }) => tagName)
  return isParagraph && inside.length === 0 ? null : { inside, isParagraph }
}

/** A reader's own paragraph holds more when a tag or comment left unfinished in it takes in the start of the next one. */
function isOwnParagraph({ tagName, properties, children }: Element): boolean {
  return tagName === 'p' && children.length === 1 && Object.keys(properties).length === 0
}

interface Way {
  /** Outermost first. */
  readonly elements: readonly Element[]
  /** Elements after the way and beside it: a table left open takes no words in, so that they stand before it. */
  readonly beside: readonly Element[]
  readonly words: string
}

/** The way from a node down to the last words that hold the probe, or null. */
function wayToProbe(node: Nodes): Way | null {
  if (node.type === 'text') return node.value.includes(probe) ? { elements: [], beside: [], words: node.value } : null
  const children = childrenOf(node)
  const ways = children.map(wayToProbe)
  const last = ways.findLastIndex(way => way !== null)
  const way = ways[last]
  if (!way) return null
  return {
    elements: [...children.slice(last, last + 1).filter(isElement), ...way.elements],
    beside: [...children.slice(last + 1).filter(isElement), ...way.beside],
    words: way.words,
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'element' && node.content) return [node.content]
  return 'children' in node ? node.children : []
}

const isElement = (node: Nodes): node is Element => node.type === 'element'
