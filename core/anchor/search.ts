import { type Choice, choose } from './choose'
import { type Pattern, patternOf } from './pattern'
import { addSeeds, findSeeds, type Hits, isTooCommon, noHits, roomForSeeds, type Seeds } from './seeds'
import type { Target } from './target'
import type { TextIndex } from './text-index'

interface Found {
  /** Whose choice this is, as an index into the targets. */
  readonly at: number
  readonly choice: Choice
}

/** Units of a text passed over, targets read, and targets chosen for, between two pauses. */
const [slice, reading, choosing] = [1 << 18, 512, 16]

/** In most scripts a seed is two or three words. In Chinese and Japanese one sign says as much as three letters. */
const byLetters = { length: 16, stride: 4 }
const bySigns = { length: 4, stride: 1 }
const firstSign = 0x2e80

/** A choice for each target, in any order; null marks a pause. */
export function* searching(index: TextIndex, targets: readonly Target[]): Generator<Found | null, void, undefined> {
  const patterns: Pattern[] = []
  for (const target of targets) {
    patterns.push(patternOf(target))
    if (patterns.length % reading === 0) yield null
  }
  const inSigns = patterns.map(isInSigns)
  index.read()
  yield null
  for (const kind of [byLetters, bySigns]) {
    const owners = [...patterns.keys()].filter(at => inSigns[at] === (kind === bySigns))
    if (owners.length > 0) yield* searchingBy(kind, index, targets, patterns, owners)
  }
}

function* searchingBy(
  kind: typeof byLetters,
  index: TextIndex,
  targets: readonly Target[],
  patterns: readonly Pattern[],
  owners: readonly number[],
): Generator<Found | null, void, undefined> {
  const seeds = roomForSeeds(
    owners.map(at => patterns[at] as Pattern),
    kind,
  )
  for (const [done, at] of owners.entries()) {
    addSeeds(seeds, at, patterns[at] as Pattern, kind)
    if (done % reading === reading - 1) yield null
  }

  const { units } = index.read()
  const hits = noHits()
  for (let from = 0; from < units.length; from += slice) {
    yield null
    findSeeds(seeds, units, { from, to: Math.min(units.length, from + slice) }, hits)
  }
  yield null
  const seen = diagonalsOf(seeds, patterns, hits)
  for (const [done, at] of owners.entries()) {
    if (done % choosing === 0) yield null
    const [target, pattern] = [targets[at] as Target, patterns[at] as Pattern]
    const isShort = target.quote.exact.length < kind.length
    yield { at, choice: choose(index, target, pattern, { ...seen(at), isShort }) }
  }
}

function isInSigns({ units }: Pattern): boolean {
  let signs = 0
  for (const unit of units) if (unit >= firstSign) signs++
  return 2 * signs > units.length
}

/** The diagonals of each pattern's hits in rising order, and whether one of its seeds is too common to count. */
function diagonalsOf(seeds: Seeds, patterns: readonly Pattern[], hits: Hits) {
  const { owner, offset } = seeds
  const ends = new Int32Array(patterns.length + 1)
  const isCommon = new Uint8Array(patterns.length)
  const isKept = new Uint8Array(hits.count)
  for (let hit = 0; hit < hits.count; hit++) {
    const seed = hits.seed[hit] as number
    const at = owner[seed] as number
    if (isTooCommon(seeds, seed)) isCommon[at] = 1
    else {
      isKept[hit] = 1
      ends[at + 1] = (ends[at + 1] as number) + 1
    }
  }
  for (let at = 0; at < patterns.length; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
  const starts = ends.slice()
  const diagonals = new Int32Array(ends[patterns.length] as number)
  for (let hit = 0; hit < hits.count; hit++) {
    if (isKept[hit] === 0) continue
    const seed = hits.seed[hit] as number
    const at = owner[seed] as number
    diagonals[starts[at] as number] = (hits.place[hit] as number) - (offset[seed] as number)
    starts[at] = (starts[at] as number) + 1
  }
  return (at: number) => ({
    diagonals: diagonals.subarray(ends[at] as number, ends[at + 1] as number).sort(),
    isCommon: isCommon[at] === 1,
  })
}
