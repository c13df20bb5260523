import { DOMParser } from 'linkedom'

/** What the files of a book are read through: the little that is needed of XML. */
export interface XmlElement {
  /** Without its prefix, in lower case. */
  readonly name: string
  /** By their names without prefixes. */
  readonly attributes: ReadonlyMap<string, string>
  /** All text in it, with runs of white space as one space. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface Node {
  readonly nodeType: number
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<Node>
  readonly textContent: string | null
}

/** Deeper elements are left out: no file of a book needs that many levels, and what walks a tree recurses. */
const deepest = 100

/**
 * Reads XML, also such that is not well-formed: real books have it. The parser replaces the five entities of XML and numbers
 * alone, so that nothing grows.
 */
export function readXml(xml: string): XmlElement {
  const parser = new DOMParser() as unknown as {
    parseFromString(xml: string, type: string): { documentElement: Node | null }
  }
  const root = parser.parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement
  return root === null ? nothing : toElement(root, 0)
}

const nothing: XmlElement = { name: '', attributes: new Map(), text: '', children: [] }

function toElement(node: Node, depth: number): XmlElement {
  const children = depth < deepest ? Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1) : []
  return {
    name: bare(node.localName),
    attributes: new Map(Array.from(node.attributes, ({ name, value }) => [bare(name), value])),
    get text() {
      return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    },
    children: children.map(child => toElement(child, depth + 1)),
  }
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/** The elements of a name in a tree, in reading order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap(child => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)])
}
