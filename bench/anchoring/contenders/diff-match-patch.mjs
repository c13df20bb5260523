import DiffMatchPatch from 'diff-match-patch'
import { readText } from './_text-nodes.mjs'

/** Units that its matcher takes at once. */
const most = 32

/** `match_main` on text read once, for the first and for the last units of the quote near the expected place. */
export default {
  name: 'diff-match-patch',
  open(root) {
    const read = readText(root)
    const matcher = new DiffMatchPatch()
    matcher.Match_Distance = read.text.length * 2
    matcher.Match_Threshold = 0.5
    return { ...read, matcher }
  },
  anchorOne(_root, { exact, start }, { text, rangeOf, matcher }) {
    const [head, tail] = [exact.slice(0, most), exact.slice(-most)]
    const first = matcher.match_main(text, head, start)
    if (first === -1) return null
    const last = matcher.match_main(text, tail, first + exact.length - tail.length)
    const isOdd = last === -1 || last + tail.length <= first || last - first > 2 * exact.length
    return rangeOf(first, Math.min(text.length, isOdd ? first + exact.length : last + tail.length))
  },
}
