import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Limits } from '../limits'
import type { DomDocument, DomElement } from './dom'
import { imageCandidates } from './image-candidates'
import { noscriptImages } from './noscript-images'
import { type Attributes, attributesOf, isTrackingPixel } from './page-attributes'

type TreeElement = DefaultTreeAdapterTypes.Element

/** Puts a page's images into its document, each under a number instead of an address. */
export interface ImagePlaces {
  /** Takes an element that stands for an image or none at all; false leaves it to the caller. Elements come in reading order. */
  readonly take: (element: TreeElement, parent: DomElement) => boolean
  readonly found: readonly (readonly string[])[]
}

/** `source` elements in one `picture`; more are not read. */
const mostSources = 20

export function placeImages(document: DomDocument, limits: Limits): ImagePlaces {
  const found: (readonly string[])[] = []
  const numbers = new Map<TreeElement, number>()
  const lastIn = new Map<DomElement, TreeElement>()

  const place = (candidates: readonly string[], attributes: Attributes, parent: DomElement): number | null => {
    if (candidates.length === 0 || isTrackingPixel(attributes)) return null
    const number = found.push(candidates) - 1
    const image = parent.appendChild(document.createElement('img'))
    image.setAttribute('src', `image:${number}`)
    for (const name of ['alt', 'title', 'id']) {
      const value = attributes.get(name)
      if (value !== undefined) image.setAttribute(name, value)
    }
    return number
  }

  const takeNoscript = (noscript: TreeElement, parent: DomElement) => {
    for (const { attributes, candidates, twin } of noscriptImages(noscript, lastIn.get(parent) ?? null)) {
      const number = twin === null ? undefined : numbers.get(twin)
      if (number === undefined) place(candidates, attributes, parent)
      else found[number] = [...new Set([...candidates, ...(found[number] ?? [])])]
    }
  }

  const takeImage = (element: TreeElement, parent: DomElement) => {
    const attributes = attributesOf(element, limits)
    const number = place(imageCandidates(attributes, sourcesBeside(element, limits)), attributes, parent)
    if (number === null) return
    numbers.set(element, number)
    lastIn.set(parent, element)
  }

  return {
    found,
    take(element, parent) {
      const { tagName } = element
      // An image without an address is not there: what stands before it is what a reader sees before the next.
      if (tagName === 'img') takeImage(element, parent)
      else if (tagName === 'noscript') takeNoscript(element, parent)
      else lastIn.set(parent, element)
      return tagName === 'img' || tagName === 'noscript'
    },
  }
}

/** The `source` elements of the `picture` that an image stands in. */
function sourcesBeside({ parentNode }: TreeElement, limits: Limits): readonly Attributes[] {
  if (parentNode === null || !('tagName' in parentNode) || parentNode.tagName !== 'picture') return []
  return parentNode.childNodes
    .slice(0, mostSources)
    .flatMap(node => ('tagName' in node && node.tagName === 'source' ? [attributesOf(node, limits)] : []))
}
