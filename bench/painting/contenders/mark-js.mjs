import Mark from 'mark.js/dist/mark.js'
import { addRules } from './_rules.mjs'

const classOf = id => `m-${id}`

/** Wraps the words in elements, which changes the article. */
export default {
  name: 'mark.js',
  setup(root) {
    addRules(color => `.marked-${color}`)
    return new Mark(root)
  },
  paint(marker, marks) {
    const ranges = [...marks]
      .sort((a, b) => a.start - b.start)
      .map(({ id, start, end, color }) => ({ start, length: end - start, id, color }))
    marker.markRanges(ranges, {
      each(element, { id, color }) {
        element.className = `marked-${color} ${classOf(id)}`
        element.dataset.id = id
      },
    })
  },
  add(marker, mark) {
    this.paint(marker, [mark])
  },
  remove: (marker, id) => marker.unmark({ className: classOf(id) }),
  hit(_marker, x, y) {
    const ids = []
    for (let element = document.elementFromPoint(x, y); element; element = element.parentElement)
      if (element.dataset.id) ids.push(element.dataset.id)
    return ids
  },
}
