import { randomFrom } from '../lib/random.mjs'

/** Units of a quote, and of the context that is kept with it. */
const [shortest, longest, context] = [30, 200, 32]
/** Quotes that may reach over the end of a paragraph; the others end with it. */
const across = 0.05

/**
 * Annotations on whole words all over a text.
 * @param {string} text
 * @param {number} count
 * @param {number} seed
 */
export function annotationsIn(text, count, seed) {
  const random = randomFrom(seed)
  const annotations = []
  while (annotations.length < count) {
    let start = random.below(text.length - shortest)
    while (start > 0 && !isSpace(text, start - 1)) start--
    let end = Math.min(text.length, start + shortest + random.below(longest - shortest))
    while (end < text.length && !isSpace(text, end)) end++
    const lineEnd = text.indexOf('\n', start)
    if (random.next() >= across && lineEnd !== -1 && lineEnd < end) end = lineEnd
    if (end - start < shortest || isSpace(text, start) || isSpace(text, end - 1)) continue
    annotations.push({
      id: `a${annotations.length}`,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    })
  }
  return annotations
}

const isSpace = (text, at) => /\s/.test(text.charAt(at))
