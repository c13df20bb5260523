import { addRules } from './_rules.mjs'

/** What a page does that uses the CSS Custom Highlight API as its manual shows: one highlight a colour, every range in it. */
const everything = {
  name: 'Highlight API, every range',
  setup() {
    addRules(color => `::highlight(color-${color})`)
    const highlights = [0, 1, 2, 3, 4].map(color => {
      const highlight = new Highlight()
      CSS.highlights.set(`color-${color}`, highlight)
      return highlight
    })
    return { highlights, byId: new Map(), ids: new Map() }
  },
  paint(session, marks) {
    for (const mark of marks) this.add(session, mark)
  },
  add({ highlights, byId, ids }, { id, color, range }) {
    const painted = this.rangeOf(range)
    highlights[color].add(painted)
    byId.set(id, { painted, highlight: highlights[color] })
    ids.set(painted, id)
  },
  remove({ byId, ids }, id) {
    const { painted, highlight } = byId.get(id)
    highlight.delete(painted)
    byId.delete(id)
    ids.delete(painted)
  },
  hit: ({ ids }, x, y) =>
    CSS.highlights.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges.map(range => ids.get(range))) ?? null,
  rangeOf: range => range,
}

export default [
  everything,
  { ...everything, name: 'Highlight API, every range, static', rangeOf: range => new StaticRange(range) },
]
