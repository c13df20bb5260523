import type { Span } from '../../core/anchor/target'
import { boxesOf } from './boxes'
import type { TextMap } from './text-map'

/**
 * Offset of the first line whose middle lies at or below a height of the window, in CSS pixels; the text's length when
 * all lines lie above. Lines stand one below the other, so that a binary search finds it however long the article is;
 * inside a table's row, where cells stand side by side, it may be another line of that row.
 */
export function firstOffsetBelow(map: TextMap, y: number): number {
  let [low, high] = [0, map.text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const next = nextBox(map, middle)
    if (next === null || next.box.top + next.box.height / 2 >= y) high = middle
    else low = next.after
  }
  return low
}

/** The part of the text that stands within `margin` CSS pixels of what the window shows of an element. */
export function spanInView(map: TextMap, scroller: HTMLElement, margin: number): Span {
  const box = scroller.getBoundingClientRect()
  // The page's own element, where it scrolls the article, is as long as the article.
  const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
  return { start: firstOffsetBelow(map, top - margin), end: firstOffsetBelow(map, bottom + margin) }
}

/**
 * The box of the first character that has one at or after the offset, in CSS pixels of the window, and the offset after
 * that character. White space between blocks has no box, nor has hidden text.
 */
export function nextBox(map: TextMap, offset: number): { readonly box: DOMRect; readonly after: number } | null {
  const ink = /\S/gu
  ink.lastIndex = offset
  for (let found = ink.exec(map.text); found !== null; found = ink.exec(map.text)) {
    const after = found.index + found[0].length
    const [box] = boxesOf(map, { start: found.index, end: after })
    if (box) return { box, after }
  }
  return null
}
