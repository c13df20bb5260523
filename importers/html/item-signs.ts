import { type DomElement, isElement } from './dom'

const kept = 'data-sign'

/**
 * Decides how each item begins: `- `, `3. `. Of two lists in a row the second has other signs, or Markdown would read them as
 * one.
 */
export function signItems(root: DomElement): void {
  const second = new Set<DomElement>()
  for (const list of root.querySelectorAll('ul, ol')) {
    const next = elementAfter(list)
    if (next?.localName === list.localName && !second.has(list)) second.add(next)
    if (list.localName === 'ol') number(list, second.has(list) ? ') ' : '. ')
    else if (second.has(list)) for (const item of list.children) item.setAttribute(kept, '* ')
  }
}

export const itemSign = (item: DomElement) => item.getAttribute(kept) ?? '- '

/** CommonMark reads nine digits at most. */
const isNumber = (value: number) => Number.isInteger(value) && value >= 0 && value < 1e9

function number(list: DomElement, end: string): void {
  const start = Number(list.getAttribute('start') ?? 1)
  let next = isNumber(start) ? start : 1
  for (const item of list.children) {
    const own = Number(item.getAttribute('value') ?? Number.NaN)
    if (isNumber(own)) next = own
    item.setAttribute(kept, `${next}${end}`)
    next++
  }
}

function elementAfter(list: DomElement): DomElement | null {
  let at = list.nextSibling
  while (at !== null && !isElement(at) && at.textContent.trim() === '') at = at.nextSibling
  return isElement(at) ? at : null
}
