/**
 * The text of an element, read once, with a way from offsets to ranges.
 * @param {Element} root
 */
export function readText(root) {
  const nodes = []
  const starts = []
  let text = ''
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    nodes.push(node)
    starts.push(text.length)
    text += node.data
  }
  const rangeOf = (start, end) => {
    const [first, last] = [nodeAt(starts, start, false), nodeAt(starts, end, true)]
    const range = document.createRange()
    range.setStart(nodes[first], start - starts[first])
    range.setEnd(nodes[last], end - starts[last])
    return range
  }
  return { text, rangeOf }
}

/** The node that an offset stands in; one between two nodes ends the first or begins the second. */
function nodeAt(starts, offset, isEnd) {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isEnd ? starts[middle] < offset : starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}
