/** How far an element was scrolled, in CSS pixels. */
export interface Pane {
  readonly element: Element
  readonly scrollLeft: number
  readonly scrollTop: number
}

/** The elements that scroll a node: wide tables and code around it, and at last the article's own scroller. */
export function panesAround(node: Node, scroller: Element): readonly Element[] {
  const panes: Element[] = []
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    if (element === scroller || scrolls(element)) panes.push(element)
    if (element === scroller) break
  }
  return panes
}

export function paneOf(element: Element): Pane {
  const { scrollLeft, scrollTop } = element
  return { element, scrollLeft, scrollTop }
}

/** Whether the element is scrolled as far as it was then. */
export const isAtRest = ({ element, scrollLeft, scrollTop }: Pane) =>
  element.scrollLeft === scrollLeft && element.scrollTop === scrollTop

function scrolls(element: Element): boolean {
  const isFull = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
  return isFull && getComputedStyle(element).overflow !== 'visible'
}
