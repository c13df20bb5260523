import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom'

export default {
  name: 'Apache Annotator',
  async anchorOne(root, { exact, prefix, suffix }) {
    const match = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })
    for await (const range of match(root)) return range
    return null
  },
}
