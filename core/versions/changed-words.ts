import type { ChangedWords } from './comparison'
import { commonPairs } from './pairs'
import { tokensOf } from './tokens'

/** What was taken out and put in at one place, and what stays after it. Any of them may be empty. */
interface Step {
  removed: string
  added: string
  same: string
}

/** The words of both texts in order. Without those added they are the older text, without those removed the newer. */
export function changedWords(before: string, after: string): readonly ChangedWords[] {
  if (before === after) return [{ kind: 'same', text: after }]
  return legible(stepsBetween(before, after)).flatMap(step =>
    (['removed', 'added', 'same'] as const).flatMap(kind => (step[kind] === '' ? [] : [{ kind, text: step[kind] }])),
  )
}

function stepsBetween(before: string, after: string): readonly Step[] {
  const [mine, theirs] = [before, after].map(text => tokensOf(text).map(token => token.text)) as [string[], string[]]
  const steps: Step[] = []
  let [at, there] = [0, 0]
  const between = (list: readonly string[], start: number, end: number) => list.slice(start, end).join('')
  const put = (to: number, toThere: number, same: string) => {
    const last = steps.at(-1)
    if (last && to === at && toThere === there) last.same += same
    else steps.push({ removed: between(mine, at, to), added: between(theirs, there, toThere), same })
    at = to + 1
    there = toThere + 1
  }
  for (const pair of commonPairs(mine, theirs)) put(pair.before, pair.after, mine[pair.before] as string)
  put(mine.length, theirs.length, '')
  return steps
}

/**
 * Steps with scraps of sameness made part of the change around them, after the semantic clean-up of diff-match-patch
 * (Fraser 2006): a space or a short word that two rewritten phrases happen to share tells a reader nothing.
 */
function legible(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const step of steps) {
    const last = kept.at(-1)
    if (last && isScrap(last, step)) {
      last.removed += last.same + step.removed
      last.added += last.same + step.added
      last.same = step.same
    } else kept.push({ ...step })
  }
  return kept.map(withoutSharedSpace)
}

/** A space that ends both what was taken out and what was put in stays. */
function withoutSharedSpace(step: Step): Step {
  const { removed, added, same } = step
  if (!removed.endsWith(' ') || !added.endsWith(' ')) return step
  return { removed: removed.slice(0, -1), added: added.slice(0, -1), same: ` ${same}` }
}

/** Whether what stays between two changes has no word in it, or is less than half as long as either. */
function isScrap(last: Step, next: Step): boolean {
  const [one, other] = [sizeOf(last), sizeOf(next)]
  if (one === 0 || other === 0) return false
  return !/[\p{L}\p{N}]/u.test(last.same) || last.same.length * 2 < Math.min(one, other)
}

const sizeOf = ({ removed, added }: Step) => Math.max(removed.length, added.length)
