import { parseHTML } from 'linkedom'
import { marked } from 'marked'

/** What is counted of an article's structure. */
const structures = { headings: 'h1,h2,h3,h4,h5,h6', items: 'li', links: 'a[href]', images: 'img', tables: 'table' }

/**
 * How much of the expected article is in what a contender made of the page: of its words, F1 of the two bags; of its
 * structure, the share of each kind's elements, 1 at most, and null where none is expected.
 * @param {string} expected HTML.
 * @param {{ readonly html?: string, readonly markdown?: string }} found
 */
export function kept(expected, { html, markdown }) {
  const [wanted, got] = [bodyOf(expected), bodyOf(html ?? marked.parse(markdown ?? '', { async: false }))]
  const shares = Object.entries(structures).map(([kind, selector]) => {
    const there = wanted.querySelectorAll(selector).length
    return [kind, there === 0 ? null : Math.min(1, got.querySelectorAll(selector).length / there)]
  })
  return { words: overlap(wordsOf(wanted), wordsOf(got)), ...Object.fromEntries(shares) }
}

export const kinds = ['words', ...Object.keys(structures)]

const bodyOf = html => parseHTML(`<html><body>${html}</body></html>`).document.body
const wordsOf = ({ textContent }) => textContent.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function overlap(expected, found) {
  if (expected.length + found.length === 0) return 1
  const left = new Map()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  return (2 * common) / (expected.length + found.length)
}
