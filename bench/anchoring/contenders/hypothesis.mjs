import search from 'approx-string-match'
import { readText } from './_text-nodes.mjs'

/** How much a candidate's parts count, as in the Hypothesis client. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }

/**
 * The way of the Hypothesis client, written anew from what it does: the position first, believed if the quote is there;
 * else the quote everywhere, exactly, then within half its length in changes; the best by its weights, without a floor.
 */
const asItIs = {
  name: 'Hypothesis',
  anchorOne(root, annotation) {
    const { text, rangeOf } = readText(root)
    return anchor(text, rangeOf, annotation)
  },
}

/** The same with the text read once for all annotations: the kindest reading of the peer. */
const withCache = {
  name: 'Hypothesis with cache',
  open: readText,
  anchorOne: (_root, annotation, { text, rangeOf }) => anchor(text, rangeOf, annotation),
}

function anchor(text, rangeOf, annotation) {
  if (text.startsWith(annotation.exact, annotation.start)) return rangeOf(annotation.start, annotation.end)
  const match = bestMatch(text, annotation)
  return match && rangeOf(match.start, match.end)
}

function bestMatch(text, { exact, prefix, suffix, start: hint }) {
  let best = null
  let bestScore = -1
  for (const match of find(text, exact, Math.min(256, exact.length / 2))) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start)
    const after = text.slice(match.end, match.end + suffix.length)
    const score =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * (prefix === '' ? 1 : likeness(before, prefix)) +
      weights.suffix * (suffix === '' ? 1 : likeness(after, suffix)) +
      weights.position * (1 - Math.abs(match.start - hint) / text.length)
    if (score <= bestScore) continue
    bestScore = score
    best = match
  }
  return best
}

function find(text, words, mostErrors) {
  const found = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length, errors: 0 })
  return found.length > 0 ? found : search(text, words, mostErrors)
}

const likeness = (text, words) =>
  text === '' || words === '' ? 0 : 1 - find(text, words, words.length)[0].errors / words.length

export default [asItIs, withCache]
