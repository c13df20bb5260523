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

const plain = new Marked({ gfm: true })
/** Stands below the piece: a sign for private use, which nobody types. */
const probe = '\ue000'
/** Where a note can stand: by itself, and as deep inside as files of notes go. A stray `</li>` breaks out of a list. */
const places: readonly (readonly string[])[] = [[], ['blockquote', 'ul', 'li']]

/**
 * What a piece of Markdown leaves open at its end, for a reader of Markdown or one of the HTML made from it; null when
 * nothing is, so that what stands below is read as itself. Found out by reading it with words below it.
 * Throws RangeError for a piece that is nested too deeply for the libraries.
 */
export function leftOpen(markdown: string): LeftOpen | null {
  const html = plain.parse(`${markdown}\n\n${probe}`, { async: false })
  return places.map(place => leftOpenAt(place, html)).find(open => open !== null) ?? null
}

function leftOpenAt(place: readonly string[], html: string): LeftOpen | null {
  const opening = place.map(name => `<${name}>`).join('')
  // After the rule a parser is inside a page; before it, it would still wait to learn what the fragment is a part of.
  const way = wayToProbe(fromHtml(`<hr>${opening}${html}`, { fragment: true }))
  if (way === null || place.some((name, index) => way.elements[index]?.tagName !== name)) {
    return { inside: null, isParagraph: false }
  }
  const holders = way.elements.slice(place.length)
  const paragraph = way.words === probe ? holders.findLast(isOwnParagraph) : undefined
  const inside = [...holders.filter(element => element !== paragraph), ...way.beside].map(({ tagName }) => tagName)
  return paragraph && inside.length === 0 ? null : { inside, isParagraph: paragraph !== undefined }
}

/** A tag left unfinished takes the next one in, as an attribute. */
function isOwnParagraph({ tagName, properties }: Element): boolean {
  return tagName === 'p' && Object.keys(properties).length === 0
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
