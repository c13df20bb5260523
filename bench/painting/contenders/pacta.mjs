import { hitTest } from '../../../renderer/article/hit.ts'
import { createPainter } from '../../../renderer/article/paint.ts'
import { surfaceOf } from '../../../renderer/article/surface.ts'
import { addRules } from './_rules.mjs'

const styles = ['highlight-yellow', 'highlight-green', 'highlight-blue', 'highlight-pink', 'highlight-purple']
const itemOf = ({ id, start, end, color }) => ({ id, span: { start, end }, style: styles[color] })

export default {
  name: 'Pacta',
  setup(root) {
    addRules(color => `::highlight(${styles[color]})`)
    const surface = surfaceOf(root, document.documentElement)
    return { surface, painter: createPainter(surface), items: [] }
  },
  paint(session, marks) {
    session.items = marks.map(itemOf)
    session.painter.paint(session.items)
  },
  add(session, mark) {
    session.items = [...session.items, itemOf(mark)]
    session.painter.paint(session.items)
  },
  remove(session, id) {
    session.items = session.items.filter(item => item.id !== id)
    session.painter.paint(session.items)
  },
  hit: ({ surface, items }, x, y) => hitTest(surface, items, x, y),
}
