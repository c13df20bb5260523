import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { imageCandidates } from './image-candidates'
import { type Attributes, isTrackingPixel } from './page-attributes'

type Tree = DefaultTreeAdapterTypes.ChildNode
type TreeElement = DefaultTreeAdapterTypes.Element

/** An image that a page keeps for readers without scripts. */
export interface NoscriptImage {
  readonly attributes: Attributes
  readonly candidates: readonly string[]
  /** The image right before it, which is the same one and waits for a script; null where there is none. */
  readonly twin: TreeElement | null
}

/** Longer ones hold a part of the page, not an image. */
const longest = 20_000

/**
 * The images in a `noscript` element that holds nothing else; `before` is the element in front of it. A parser that knows
 * scripts leaves its content as text (HTML Standard, "The noscript element").
 */
export function noscriptImages({ childNodes }: TreeElement, before: TreeElement | null): readonly NoscriptImage[] {
  const html = childNodes.map(node => ('value' in node ? node.value : '')).join('')
  if (html.length > longest || !/<img\b/i.test(html)) return []

  const { images, hasText } = lookInto(parseFragment(html).childNodes)
  if (hasText) return []
  const twin = images.length === 1 && before !== null ? onlyImage(before) : null
  return images.flatMap(image => {
    const attributes = new Map(image.attrs.map(({ name, value }) => [name, value]))
    const candidates = imageCandidates(attributes)
    return isTrackingPixel(attributes) ? [] : [{ attributes, candidates, twin }]
  })
}

/** The image that is all an element shows. */
function onlyImage(element: TreeElement): TreeElement | null {
  const { images, hasText } = lookInto([element])
  return images.length === 1 && !hasText ? (images[0] ?? null) : null
}

/** Enough to tell an image from a part of the page. */
const mostNodes = 50

function lookInto(nodes: readonly Tree[]): { readonly images: readonly TreeElement[]; readonly hasText: boolean } {
  const images: TreeElement[] = []
  let hasText = false
  const work = [...nodes].reverse()
  let left = mostNodes
  for (let node = work.pop(); node && left > 0; node = work.pop(), left--) {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') hasText = true
    if (!('tagName' in node)) continue
    if (node.tagName === 'img') images.push(node)
    work.push(...node.childNodes.slice(0, left).reverse())
  }
  return { images, hasText }
}
