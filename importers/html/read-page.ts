import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { cannotImport } from '../cannot-import'
import type { Limits } from '../limits'
import { savedAddress, webAddress } from './base-address'
import type { DomDocument, DomElement } from './dom'
import { keptAttributes } from './kept-attributes'
import { type Attributes, attributesOf } from './page-attributes'
import { placeImages } from './place-images'
import { withoutPrograms } from './without-programs'

/** A page taken into a DOM: nothing of it runs, nothing of it is loaded. */
export interface Page {
  readonly document: DomDocument
  /** Where each image may be had, the best address first. In the document an image's `src` is `image:` and its place here. */
  readonly images: readonly (readonly string[])[]
  /** What the page's relative addresses begin at; null where nobody knows. */
  readonly base: string | null
  /** The address that the page was saved from; null where nobody knows. */
  readonly address: string | null
}

export interface PageOptions {
  /** What messages call the page. */
  readonly name: string
  readonly address: string | null
  readonly limits: Limits
}

type Tree = DefaultTreeAdapterTypes.ChildNode
type TreeElement = DefaultTreeAdapterTypes.Element

/** An element whose content is being taken in. */
interface OpenElement {
  readonly childNodes: readonly Tree[]
  /** Which of them comes next. */
  next: number
  /** Where they go. */
  readonly parent: DomElement
  /** Elements around them. */
  readonly depth: number
  /** Within code line breaks are characters; elsewhere two of them may come to be a paragraph. */
  readonly isCode: boolean
}

/** Elements that show nothing, or nothing that is text. */
const dropped = new Set([
  ...['style', 'template', 'svg', 'canvas', 'base', 'frame', 'frameset', 'noframes', 'noembed', 'applet', 'param'],
  ...['dialog', 'annotation', 'annotation-xml', 'track'],
])

/**
 * Reads HTML as browsers do, and takes it into a DOM within limits. The parser takes time in proportion to the text however
 * it is nested; what comes after it does not, so that depth and attributes are cut before there is a DOM.
 * Throws `damaged` for more nodes than the limit.
 */
export function readPage(html: string, { name, address, limits }: PageOptions): Page {
  const found = address ?? savedAddress(html)
  const { document } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>') as { document: DomDocument }
  const images = placeImages(document, limits)
  let base = found
  let nodes = 0

  const open: OpenElement[] = []
  const addText = (text: string, parent: DomElement) => parent.appendChild(document.createTextNode(text))
  const add = (element: TreeElement, { parent, depth, isCode }: OpenElement) => {
    const { tagName, childNodes } = element
    const attributes = attributesOf(element, limits)
    if (tagName === 'base') base = webAddress(attributes.get('href'), base) ?? base
    if (images.take(element, parent) || dropped.has(tagName) || isProgram(tagName, attributes)) return
    if (isCode && tagName === 'br') return addText('\n', parent)
    if (depth >= limits.depth && childNodes.length > 0) return open.push({ childNodes, next: 0, parent, depth, isCode })

    const made = givenElement(document, tagName) ?? parent.appendChild(document.createElement(safeName(tagName)))
    for (const [key, value] of keptAttributes(tagName, attributes, base)) made.setAttribute(key, value)
    open.push({ childNodes, next: 0, parent: made, depth: depth + 1, isCode: isCode || tagName === 'pre' })
  }

  const { childNodes } = parse(withoutPrograms(html))
  open.push({ childNodes, next: 0, parent: document.documentElement, depth: 0, isCode: false })
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const node = last.childNodes[last.next++]
    if (node === undefined) open.pop()
    else if (++nodes > limits.nodes) throw cannotImport({ name }, tooManyNodes(limits.nodes))
    else if ('tagName' in node) add(node, last)
    else if (node.nodeName === '#text' && 'value' in node) addText(node.value, last.parent)
  }
  return { document, images: images.found, base, address: found }
}

/** Scripts are left behind, but for data that describes the article. */
function isProgram(tagName: string, attributes: Attributes): boolean {
  return tagName === 'script' && !/ld\+json/i.test(attributes.get('type') ?? '')
}

/** The three elements that every document has already. */
function givenElement(document: DomDocument, tagName: string): DomElement | null {
  if (tagName === 'html') return document.documentElement
  if (tagName === 'head') return document.head
  return tagName === 'body' ? document.body : null
}

const safeName = (tagName: string) => (/^[a-z][a-z\d-]*$/.test(tagName) ? tagName : 'span')

const tooManyNodes = (limit: number) =>
  `It has more than ${limit.toLocaleString('en')} elements, too many for one article. Save the article’s own page, or copy its text into a file.`
