import type { Nodes } from 'hast'
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
const sign = '\ue000'
/** Begins with a sign for private use, which nobody types, and ends in what is words in Markdown but not in raw HTML. */
const probe = `${sign}<below`
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
  if (way === null || place.some((name, index) => way.names[index] !== name)) return { inside: null, isParagraph: false }
  const names = way.names.slice(place.length)
  const paragraph = way.words === probe ? names.lastIndexOf('p') : -1
  const inside = [...names.filter((_, index) => index !== paragraph), ...way.beside]
  const isParagraph = paragraph !== -1
  return isParagraph && inside.length === 0 ? null : { inside, isParagraph }
}

interface Way {
  /** Elements on the way, outermost first. */
  readonly names: readonly string[]
  /** Elements after the way and beside it: a table left open takes no words in, so that they stand before it. */
  readonly beside: readonly string[]
  readonly words: string
}

/** The way from a node down to the last words with the probe's sign, or null. */
function wayToProbe(node: Nodes): Way | null {
  if (node.type === 'text') return node.value.includes(sign) ? { names: [], beside: [], words: node.value } : null
  const children = childrenOf(node)
  const ways = children.map(wayToProbe)
  const last = ways.findLastIndex(way => way !== null)
  const way = ways[last]
  if (!way) return null
  const [child, ...after] = children.slice(last)
  return {
    names: [...namesOf(child), ...way.names],
    beside: [...after.flatMap(namesOf), ...way.beside],
    words: way.words,
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'element' && node.content) return [node.content]
  return 'children' in node ? node.children : []
}

const namesOf = (node: Nodes | undefined) => (node?.type === 'element' ? [node.tagName] : [])
