import { addRules } from './_rules.mjs'

/**
 * The way of the Hypothesis client, written anew from what it does: the text nodes of a range are cut at its ends and
 * wrapped in elements, one mark after the other.
 */
export default {
  name: 'Hypothesis (elements)',
  setup() {
    addRules(color => `.marked-${color}`)
    return { wrappers: new Map() }
  },
  /** A range does not live through the cutting of others: its ends are kept as offsets in their parents, as the client does. */
  prepare(_session, marks) {
    for (const mark of marks) {
      mark.ends = [
        endOf(mark.range.startContainer, mark.range.startOffset),
        endOf(mark.range.endContainer, mark.range.endOffset),
      ]
      mark.range = null
    }
  },
  paint(session, marks) {
    for (const mark of marks) this.add(session, mark)
  },
  add({ wrappers }, { id, color, ends }) {
    const range = document.createRange()
    range.setStart(...placeOf(ends[0], false))
    range.setEnd(...placeOf(ends[1], true))
    const groups = []
    let last = null
    for (const node of cutOut(range)) {
      if (last !== null && last.nextSibling === node) groups.at(-1).push(node)
      else groups.push([node])
      last = node
    }
    const inked = groups.filter(nodes => nodes.some(({ data }) => /\S/.test(data)))
    wrappers.set(
      id,
      inked.map(nodes => wrap(nodes, id, color)),
    )
  },
  remove({ wrappers }, id) {
    for (const wrapper of wrappers.get(id)) wrapper.replaceWith(...wrapper.childNodes)
    wrappers.delete(id)
  },
  hit(_session, x, y) {
    const ids = []
    for (let element = document.elementFromPoint(x, y); element !== null; element = element.parentElement)
      if (element.markId) ids.push(element.markId)
    return ids
  },
}

function endOf(node, offset) {
  let before = offset
  for (let one = node.previousSibling; one !== null; one = one.previousSibling) before += one.textContent.length
  return { parent: node.parentElement, offset: before }
}

function placeOf({ parent, offset }, isEnd) {
  const texts = document.createNodeIterator(parent, NodeFilter.SHOW_TEXT)
  let left = offset
  let last = null
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (isEnd ? left <= node.data.length : left < node.data.length) return [node, left]
    left -= node.data.length
    last = node
  }
  return [last, last.data.length]
}

function cutOut(range) {
  const { commonAncestorContainer: common } = range
  const root = common instanceof Element ? common : common.parentElement
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT)
  const found = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!range.intersectsNode(node)) continue
    if (node === range.startContainer && range.startOffset > 0) {
      node.splitText(range.startOffset)
      continue
    }
    if (node === range.endContainer && range.endOffset < node.data.length) node.splitText(range.endOffset)
    found.push(node)
  }
  return found
}

function wrap(nodes, id, color) {
  const wrapper = document.createElement('hypothesis-highlight')
  wrapper.className = `marked-${color}`
  wrapper.markId = id
  nodes[0].replaceWith(wrapper)
  wrapper.append(...nodes)
  return wrapper
}
