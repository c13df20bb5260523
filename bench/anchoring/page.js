// Runs in the browser: times one contender on one document and hands back the offsets that it found.
window.runContender = async ({ name, annotations, truth, budget }) => {
  const contender = window.contenders[name]
  const root = document.getElementById('article')
  const ranges = []
  globalThis.gc?.()
  const begin = performance.now()
  let opened = begin
  if (contender.anchorAll) ranges.push(...(await contender.anchorAll(root, annotations, truth)))
  else {
    const session = contender.open?.(root)
    opened = performance.now()
    for (const annotation of annotations) {
      ranges.push(await rangeOrNull(() => contender.anchorOne(root, annotation, session)))
      if (performance.now() - begin > budget) break
    }
  }
  const end = performance.now()
  return { openMs: opened - begin, ms: end - begin, found: offsetsOf(root, ranges) }
}

/** What a peer throws when it finds nothing counts as nothing found. */
async function rangeOrNull(find) {
  try {
    return await find()
  } catch {
    return null
  }
}

function offsetsOf(root, ranges) {
  const starts = new Map()
  let length = 0
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    starts.set(node, length)
    length += node.data.length
  }
  const offsetOf = (node, offset) => {
    if (starts.has(node)) return starts.get(node) + offset
    const before = document.createRange()
    before.setStart(root, 0)
    before.setEnd(node, offset)
    return before.toString().length
  }
  return ranges.map(
    range =>
      range && [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)],
  )
}
