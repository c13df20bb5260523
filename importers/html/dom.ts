/**
 * What importers use of a DOM. The library that makes it describes itself in the types of a browser, which do not exist
 * here; these few are checked against nothing but tests.
 */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomElement | null
  readonly previousSibling: DomNode | null
  readonly nextSibling: DomNode | null
  textContent: string
  remove(): void
}

export interface DomElement extends DomNode {
  /** In lower case. */
  readonly localName: string
  readonly ownerDocument: DomDocument
  /** A copy: nodes may be moved while it is walked. */
  readonly childNodes: readonly DomNode[]
  readonly children: readonly DomElement[]
  readonly firstChild: DomNode | null
  readonly lastChild: DomNode | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  appendChild<T extends DomNode>(node: T): T
  insertBefore<T extends DomNode>(node: T, before: DomNode | null): T
  replaceWith(...nodes: (DomNode | string)[]): void
  /** A copy, in reading order. */
  querySelectorAll(selectors: string): readonly DomElement[]
  cloneNode(deep: boolean): DomElement
}

export interface DomDocument {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
  createTextNode(text: string): DomNode
  querySelector(selectors: string): DomElement | null
  querySelectorAll(selectors: string): readonly DomElement[]
}

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === 1
export const isText = (node: DomNode | null): boolean => node?.nodeType === 3

/** An element gives way to what is in it. */
export function unwrap(element: DomElement): void {
  element.replaceWith(...element.childNodes)
}

/** White space as HTML collapses it; a no-break space is a character like any other. */
export const collapsed = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')
