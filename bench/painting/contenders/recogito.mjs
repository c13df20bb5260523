import { createTextAnnotator } from '@recogito/text-annotator'

const renderers = ['SPANS', 'CSS_HIGHLIGHTS']

/** Draws with a delay of its own choosing, which is waited for. */
const withRenderer = renderer => ({
  name: `Recogito (${renderer})`,
  delay: 300,
  setup(root) {
    const style = document.createElement('style')
    style.textContent = window.peerStyles.recogito
    document.head.append(style)
    return { root, ...createTextAnnotator(root, { renderer, annotatingEnabled: false }).state }
  },
  paint: ({ store }, marks) => store.bulkAddAnnotations(marks.map(annotationOf), true),
  add: ({ store }, mark) => store.addAnnotation(annotationOf(mark)),
  remove: ({ store }, id) => store.deleteAnnotation(id),
  hit({ root, store }, x, y) {
    const { left, top } = root.getBoundingClientRect()
    const found = store.getAt(x - left, y - top, true) ?? []
    return [found].flat().map(({ id }) => id)
  },
})

const annotationOf = ({ id, start, end, quote, range }) => ({
  id,
  bodies: [],
  target: {
    annotation: id,
    created: new Date(1.7e12 + start),
    creator: { id: 'reader' },
    selector: [{ quote, start, end, range }],
  },
})

export default renderers.map(withRenderer)
