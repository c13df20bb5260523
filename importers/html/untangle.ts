import { isBlockName, isHeadingName } from './block-names'
import { type DomElement, type DomNode, isElement, isText, unwrap } from './dom'

/** Elements whose signs in Markdown cannot reach over the end of a paragraph. */
const inlineMarks = 'a, b, strong, i, em, cite, s, strike, del, ins, sub, sup, kbd, code, q, small, mark, u'

/**
 * Brings a tree into the shape that Markdown can say: links and emphasis lie inside paragraphs instead of around them,
 * headings are one line, items lie in lists. No word is lost or moved.
 */
export function untangle(root: DomElement): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) makeOneLine(heading)
  for (const list of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) putIntoItem(list)
  const holders = blockHolders(root)
  // The innermost first, so that a mark around another finds it in its place.
  for (const element of [...root.querySelectorAll(inlineMarks)].reverse()) {
    if (holders.has(element)) pushInward(element, holders)
  }
}

/** Every element with a block somewhere in it; a link counts as one within code, whose signs would show. */
function blockHolders(root: DomElement): Set<DomNode> {
  const holders = new Set<DomNode>()
  const mark = (from: DomElement | null) => {
    for (let at = from; at !== null && at !== root && !holders.has(at); at = at.parentNode) holders.add(at)
  }
  for (const element of root.querySelectorAll('*')) {
    if (isBlockName(element.localName)) mark(element.parentNode)
    else if (element.localName === 'a') mark(codeAround(element))
  }
  return holders
}

function codeAround(element: DomElement): DomElement | null {
  for (let at = element.parentNode; at !== null && !isBlockName(at.localName); at = at.parentNode) {
    if (at.localName === 'code') return at
  }
  return null
}

/** The mark moves into the paragraphs that it is around. A link stays one: it goes to the first words, or else to the image. */
function pushInward(mark: DomElement, holders: Set<DomNode>): void {
  const runs: DomNode[][] = []
  collectRuns(mark, holders, runs)
  const worded = runs.filter(run => run.some(node => node.textContent.trim() !== ''))
  const linked = worded[0] ?? runs.find(run => run.some(showsImage))
  const marked = mark.localName === 'a' ? (linked ? [linked] : []) : worded
  for (const run of marked) wrap(run, mark)
  unwrap(mark)
}

/** The stretches of an element's content between the blocks in it. */
function collectRuns(element: DomElement, holders: Set<DomNode>, runs: DomNode[][]): void {
  let run: DomNode[] = []
  for (const node of element.childNodes) {
    const isApart = isElement(node) && (isBlockName(node.localName) || holders.has(node) || isLinkInCode(node, element))
    if (!isApart) {
      run.push(node)
      continue
    }
    if (run.length > 0) runs.push(run)
    run = []
    collectRuns(node, holders, runs)
  }
  if (run.length > 0) runs.push(run)
}

const isLinkInCode = (node: DomElement, parent: DomElement) => node.localName === 'a' && parent.localName === 'code'

function wrap(run: readonly DomNode[], mark: DomElement): void {
  const [first] = run
  const parent = first?.parentNode
  if (!first || !parent) return
  const wrapper = parent.insertBefore(mark.cloneNode(false), first)
  for (const node of run) wrapper.appendChild(node)
}

const showsImage = (node: DomNode) =>
  isElement(node) && (node.localName === 'img' || node.querySelectorAll('img').length > 0)

/** A heading that holds paragraphs becomes one line; one that holds nothing but an image becomes a paragraph. */
function makeOneLine(heading: DomElement): void {
  if (heading.textContent.trim() === '') {
    const paragraph = heading.ownerDocument.createElement('div')
    heading.replaceWith(paragraph)
    for (const node of heading.childNodes) paragraph.appendChild(node)
    return
  }
  for (const element of heading.querySelectorAll('*')) {
    if (element.localName === 'br') element.replaceWith(' ')
    else if (isHeadingName(element.localName) || isBlockName(element.localName)) {
      element.replaceWith(' ', ...element.childNodes, ' ')
    }
  }
}

/** A list right inside another belongs to the item before it. */
function putIntoItem(list: DomElement): void {
  let before = list.previousSibling
  while (before !== null && !isElement(before) && (!isText(before) || before.textContent.trim() === '')) {
    before = before.previousSibling
  }
  if (isElement(before) && before.localName === 'li') before.appendChild(list)
  else wrapInItem(list)
}

function wrapInItem(list: DomElement): void {
  const item = list.ownerDocument.createElement('li')
  list.replaceWith(item)
  item.appendChild(list)
}
