import { addRules } from './_rules.mjs'

/** Screens on either side of the view that are painted, and how many may be scrolled before they are painted anew. */
const [around, slack] = [4, 0.7]
/** No mark of these suites is longer, in UTF-16 units. */
const longest = 300

/**
 * The least that a painter near the view can do: where the view stands in the text is guessed from the height of the page,
 * and overlaps are left to the browser.
 */
export default {
  name: 'SKETCH: only near the view',
  setup(root) {
    addRules(color => `::highlight(near-${color})`)
    const highlights = [0, 1, 2, 3, 4].map(color => {
      const highlight = new Highlight()
      CSS.highlights.set(`near-${color}`, highlight)
      return highlight
    })
    return { root, length: root.textContent.length, highlights, marks: [], painted: new Map(), drawnAt: null, frame: 0 }
  },
  paint(session, marks) {
    session.marks = [...marks].sort((a, b) => a.start - b.start)
    draw(session)
    const onFrame = () => {
      session.frame = 0
      if (Math.abs(scrollY - session.drawnAt) > innerHeight * slack) draw(session)
    }
    const onScroll = () => {
      session.frame ||= requestAnimationFrame(onFrame)
    }
    addEventListener('scroll', onScroll, { passive: true })
  },
  add(session, mark) {
    session.marks.splice(firstFrom(session.marks, mark.start), 0, mark)
    draw(session)
  },
  remove(session, id) {
    session.marks = session.marks.filter(mark => mark.id !== id)
    draw(session)
  },
  hit({ marks, root }, x, y) {
    const caret = document.caretRangeFromPoint(x, y)
    if (!caret || !root.contains(caret.startContainer)) return []
    const isPast = ({ range }) => range.comparePoint(caret.startContainer, caret.startOffset) < 0
    const after = firstWhere(marks, isPast)
    const last = marks[after - 1]?.start ?? 0
    const near = marks.slice(
      firstWhere(marks, ({ start }) => start >= last - longest),
      after,
    )
    return near.filter(({ range }) => range.isPointInRange(caret.startContainer, caret.startOffset)).map(({ id }) => id)
  },
}

function draw(session) {
  session.drawnAt = scrollY
  const perPixel = session.length / session.root.offsetHeight
  const from = (scrollY - innerHeight * around) * perPixel
  const to = (scrollY + innerHeight * (around + 1)) * perPixel
  const first = firstFrom(session.marks, from - longest)
  const wanted = new Set(session.marks.slice(first, firstFrom(session.marks, to)))
  for (const [mark, range] of session.painted) {
    if (wanted.has(mark)) continue
    session.highlights[mark.color].delete(range)
    session.painted.delete(mark)
  }
  for (const mark of wanted) {
    if (session.painted.has(mark)) continue
    const range = new StaticRange(mark.range)
    session.highlights[mark.color].add(range)
    session.painted.set(mark, range)
  }
}

const firstFrom = (marks, start) => firstWhere(marks, mark => mark.start >= start)

/** Index of the first item for which something holds that holds for all after it. */
function firstWhere(items, holds) {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle])) high = middle
    else low = middle + 1
  }
  return low
}
