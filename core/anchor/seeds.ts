import type { Pattern } from './pattern'

/** Short exact pieces of many patterns, to be looked for in one pass over a text. */
export interface Seeds {
  /** UTF-16 units of a seed. */
  readonly length: number
  /** One bit for each slot that a seed may be in: most places of a text are passed over on this alone. */
  readonly filter: Int32Array
  /** The bits of a hash that say its slot in the filter. */
  readonly mask: number
  /** The first cell of each slot, or -1. */
  readonly first: Int32Array
  /** One for all seeds of the same words: four numbers, side by side because they are read together. */
  readonly cells: Int32Array
  /** The next seed of the same words, or -1. */
  readonly next: Int32Array
  /** The cell of a seed. */
  readonly cell: Int32Array
  /** Whose a seed is, as an index into the patterns, and where it begins in that pattern. */
  readonly owner: Int32Array
  readonly offset: Int32Array
  /** Seeds so far, and numbers used of the cells. */
  count: number
  used: number
}

/**
 * Numbers of a cell: the hash of the words, the next cell of the slot or -1, the first of the
 * seeds, and how often they were seen in the text so far.
 */
const [hashOf, nextOf, seedOf, seenOf] = [0, 1, 2, 3]

/** Places in the text that have a seed. */
export interface Hits {
  count: number
  seed: Int32Array
  place: Int32Array
}

/** A seed that stands oftener than this in a text tells too little to be followed. */
const often = 16

/** Bits of the filter for each seed, so that few slots are taken by chance. */
const sparseBits = 4
const base = 0x01000193

/** A hash's higher bits are mixed into the lower ones that choose its slot. */
const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask

interface Kind {
  /** Units of a seed, and from one seed of a pattern to the next. */
  readonly length: number
  readonly stride: number
}

/** Room for the seeds of these patterns. */
export function roomForSeeds(patterns: readonly Pattern[], { length, stride }: Kind): Seeds {
  let most = 0
  for (const { units } of patterns) most += Math.ceil(units.length / stride) + ends
  const bits = Math.ceil(Math.log2((most << sparseBits) + 1024))
  return {
    length,
    filter: new Int32Array(2 ** (bits - 5)),
    mask: 2 ** bits - 1,
    first: new Int32Array(2 ** (bits - sparseBits)).fill(-1),
    cells: new Int32Array(4 * most),
    next: new Int32Array(most),
    cell: new Int32Array(most),
    owner: new Int32Array(most),
    offset: new Int32Array(most),
    count: 0,
    used: 0,
  }
}

/** Puts in the seeds of the pattern with this index: one at every `stride` units, and one at each end of each part. */
export function addSeeds(seeds: Seeds, index: number, { units, quoteFrom, quoteTo }: Pattern, kind: Kind): void {
  const { length, stride } = kind
  const last = units.length - length
  for (let at = 0; at < last; at += stride) put(seeds, index, units, at)
  for (const at of [quoteFrom - length, quoteFrom, quoteTo - length, quoteTo, last])
    if (at >= 0 && at <= last && (at === last || at % stride !== 0)) put(seeds, index, units, at)
}

/** Seeds put at the ends of the parts of a pattern, so that an end that stands is found to the unit. */
const ends = 5

function hashOfSeed(units: Uint16Array, from: number, length: number): number {
  let hash = 0
  for (let at = from; at < from + length; at++) hash = (Math.imul(hash, base) + (units[at] as number)) | 0
  return hash
}

/** Puts a seed with those of the same words. */
function put(seeds: Seeds, index: number, units: Uint16Array, offset: number): void {
  const { length, filter, mask, first, cells, next } = seeds
  const hash = hashOfSeed(units, offset, length)
  const bit = slotOf(hash, mask)
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  const slot = bit >>> sparseBits
  let cell = first[slot] as number
  while (cell !== -1 && cells[cell + hashOf] !== hash) cell = cells[cell + nextOf] as number
  if (cell === -1) {
    cell = seeds.used
    seeds.used += 4
    cells[cell + hashOf] = hash
    cells[cell + nextOf] = first[slot] as number
    cells[cell + seedOf] = -1
    first[slot] = cell
  }
  const seed = seeds.count++
  next[seed] = cells[cell + seedOf] as number
  cells[cell + seedOf] = seed
  seeds.cell[seed] = cell
  seeds.owner[seed] = index
  seeds.offset[seed] = offset
}

export const noHits = (): Hits => ({ count: 0, seed: new Int32Array(1 << 14), place: new Int32Array(1 << 14) })

/**
 * Adds the places in `[from, to)` of the text at which a seed begins, by a hash that rolls along (Karp and Rabin 1987).
 * Passing over a text in parts, one after the other, finds what passing over it at once finds.
 */
export function findSeeds(
  seeds: Seeds,
  units: Uint16Array,
  { from, to }: { readonly from: number; readonly to: number },
  hits: Hits,
): void {
  const { length, filter, mask } = seeds
  let leaving = 1
  for (let at = 1; at < length; at++) leaving = Math.imul(leaving, base)
  const end = Math.min(to + length - 1, units.length)
  let value = 0
  let at = from
  for (; at < Math.min(from + length - 1, end); at++) value = (Math.imul(value, base) + (units[at] as number)) | 0
  for (let place = from; at < end; at++, place++) {
    value = (Math.imul(value, base) + (units[at] as number)) | 0
    const bit = slotOf(value, mask)
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1) addHits(seeds, bit, value, place, hits)
    value = (value - Math.imul(units[place] as number, leaving)) | 0
  }
}

function addHits({ first, cells, next }: Seeds, bit: number, value: number, place: number, hits: Hits): void {
  let cell = first[bit >>> sparseBits] as number
  while (cell !== -1 && cells[cell + hashOf] !== value) cell = cells[cell + nextOf] as number
  if (cell === -1) return
  const seen = (cells[cell + seenOf] as number) + 1
  cells[cell + seenOf] = seen
  if (seen > often) return
  for (let seed = cells[cell + seedOf] as number; seed !== -1; seed = next[seed] as number) addHit(hits, seed, place)
}

/** Whether a seed stands so often in the text that its hits say nothing. */
export function isTooCommon({ cells, cell }: Seeds, seed: number): boolean {
  return (cells[(cell[seed] as number) + seenOf] as number) > often
}

function addHit(hits: Hits, seed: number, place: number) {
  if (hits.count === hits.seed.length) {
    hits.seed = grown(hits.seed)
    hits.place = grown(hits.place)
  }
  hits.seed[hits.count] = seed
  hits.place[hits.count++] = place
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
