import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { claimsIn } from './_rules-on-tags.mjs'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { value, pos, lemma, span } = nlp.its

/** Rules by hand over the parts of speech that wink-nlp tells, paragraph by paragraph. */
export default {
  name: 'Rules on wink-nlp',
  find: text =>
    Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: paragraph, index }) => {
      const doc = nlp.readDoc(paragraph)
      return claimsIn(tokensOf(doc, paragraph, index), doc.sentences().out(span))
    }),
}

/** The tokens with their places in the text. */
function tokensOf(doc, paragraph, start) {
  const tokens = doc.tokens()
  const [values, tags, lemmas] = [tokens.out(value), tokens.out(pos), tokens.out(lemma)]
  let end = 0
  return values.map((written, at) => {
    const from = Math.max(end, paragraph.indexOf(written, end))
    end = from + written.length
    return { start: start + from, end: start + end, form: written.toLowerCase(), tag: tags[at], lemma: lemmas[at] }
  })
}
