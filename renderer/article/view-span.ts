import type { Span } from '../../core/anchor/target'
import type { TextMap } from './text-map'

/**
 * The part of the text whose blocks stand within `margin` CSS pixels of the scroller's view. Blocks stand one below the
 * other, so two binary searches find it however long the article is.
 */
export function spanInView(element: HTMLElement, scroller: HTMLElement, map: TextMap, margin: number): Span {
  const view = scroller.getBoundingClientRect()
  const { children } = element
  const first = firstIndex(children, child => child.getBoundingClientRect().bottom > view.top - margin)
  const after = firstIndex(children, child => child.getBoundingClientRect().top > view.bottom + margin)
  return { start: offsetOfChild(element, map, first), end: offsetOfChild(element, map, after) }
}

const offsetOfChild = (element: HTMLElement, map: TextMap, index: number): number => {
  const child = element.children[index]
  return child ? map.offsetOf(child, 0) : map.text.length
}

function firstIndex(children: HTMLCollection, fits: (child: Element) => boolean): number {
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const child = children[middle]
    if (child && fits(child)) high = middle
    else low = middle + 1
  }
  return low
}
