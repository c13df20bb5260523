const style = 'version-mark'

/**
 * Paints the first place where the words stand in the newer text of a block, or in the older one where they are gone, by
 * the CSS Custom Highlight API. Returns the end of it. Words that reach beyond the block are not painted.
 */
export function paintWords(block: HTMLElement, words: string): () => void {
  const range = findWords(block, words, 'del') ?? findWords(block, words, 'ins')
  if (range !== null) CSS.highlights.set(style, new Highlight(range))
  return () => void CSS.highlights.delete(style)
}

/** Where the words stand when those in the elements left out are not read. */
function findWords(block: HTMLElement, words: string, leftOut: 'del' | 'ins'): Range | null {
  const text = block.querySelector('p, h3')
  if (text === null || words === '') return null
  const nodes: Text[] = []
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(leftOut) === null) nodes.push(node)
  }
  const start = nodes
    .map(node => node.data)
    .join('')
    .indexOf(words)
  if (start === -1) return null
  const range = document.createRange()
  let before = 0
  for (const node of nodes) {
    const [from, to] = [start - before, start + words.length - before]
    if (from >= 0 && from < node.length) range.setStart(node, from)
    if (to > 0 && to <= node.length) range.setEnd(node, to)
    before += node.length
  }
  return range
}
