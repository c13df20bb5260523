import { reviveTarget } from '@recogito/text-annotator'

/** Believes the position; the quote is not looked at. */
export default {
  name: 'Recogito',
  anchorOne(root, { id, exact, start, end }) {
    const target = { annotation: id, selector: [{ quote: exact, start, end }] }
    const { range } = reviveTarget(target, root).selector[0]
    return range && !range.collapsed ? range : null
  },
}
