import { anchorAll, indexText } from '../../../core/anchor/anchor.ts'
import { readText } from './_text-nodes.mjs'

export default {
  name: 'Pacta',
  anchorAll(root, annotations) {
    const { text, rangeOf } = readText(root)
    const targets = annotations.map(({ exact, prefix, suffix, start, end }) => ({
      quote: { exact, prefix, suffix },
      span: { start, end },
    }))
    return anchorAll(indexText(text), targets).map(({ span }) => (span === null ? null : rangeOf(span.start, span.end)))
  },
}
