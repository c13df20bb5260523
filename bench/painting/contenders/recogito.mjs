import { createTextAnnotator } from '@recogito/text-annotator'
import { createTextAnnotator as createThird } from 'recogito3'

/** Draws with a delay of its own choosing, which is waited for. */
const drawing = (name, { create, renderer, sheet }) => ({
  name,
  delay: 300,
  setup(root) {
    const style = document.createElement('style')
    style.textContent = window.peerStyles[sheet]
    document.head.append(style)
    return { root, ...create(root, { renderer, annotatingEnabled: false }).state }
  },
  paint: ({ store }, marks) => (store.bulkAddAnnotations ?? store.bulkAddAnnotation)(marks.map(annotationOf), true),
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

const third = { create: createThird, sheet: 'recogito3' }
const fourth = { create: createTextAnnotator, sheet: 'recogito' }

export default [
  drawing('Recogito (SPANS)', { ...fourth, renderer: 'SPANS' }),
  drawing('Recogito (CSS_HIGHLIGHTS)', { ...fourth, renderer: 'CSS_HIGHLIGHTS' }),
  drawing('Recogito 3 (CANVAS)', { ...third, renderer: 'CANVAS' }),
]
