import type { Pattern } from './pattern'

/** Short exact pieces of many patterns, to be looked for in one pass over a text. */
export interface Seeds {
  /** UTF-16 units of a seed. */
  readonly length: number
  /** One bit for each slot that a seed may be in: most places of a text are passed over on this alone. */
  readonly filter: Int32Array
  /** The bits of a hash that say its slot in the filter. */
  readonly mask: number
  /** The first seed of each slot, or -1. */
  readonly first: Int32Array
  /** Four numbers for each seed, side by side because they are read together: `hash`, `next`, `place` and `seen`. */
  readonly cells: Int32Array
  /** Whose a seed is, as an index into the patterns, and where it begins in that pattern. */
  readonly owner: Int32Array
  readonly offset: Int32Array
}

/**
 * Numbers of a cell: the hash of a seed, the next seed of its slot or -1, the place where it stood in the text when its
 * target was made, and how often it was seen in the text so far.
 */
const [hashOf, nextOf, placeOf, seenOf] = [0, 1, 2, 3]

/** Places in the text that have a seed. */
export interface Hits {
  count: number
  seed: Int32Array
  place: Int32Array
}

/** A seed that stands oftener than this in a text tells too little; it counts only near its old place. */
const often = 16
const near = 2048

/** Bits of the filter for each seed, so that few slots are taken by chance. */
const sparseBits = 4
const base = 0x01000193

/** A hash's higher bits are mixed into the lower ones that choose its slot. */
const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask

/** The seeds of the patterns `owners` names: one at every `stride` units, and one at each end of each part. */
export function seedsOf(
  patterns: readonly Pattern[],
  owners: readonly number[],
  { length, stride }: { readonly length: number; readonly stride: number },
): Seeds {
  let most = 0
  for (const index of owners) most += Math.ceil((patterns[index] as Pattern).units.length / stride) + ends
  const bits = Math.ceil(Math.log2((most << sparseBits) + 1024))
  const seeds = {
    length,
    filter: new Int32Array(2 ** (bits - 5)),
    mask: 2 ** bits - 1,
    first: new Int32Array(2 ** (bits - sparseBits)).fill(-1),
    cells: new Int32Array(4 * most),
    owner: new Int32Array(most),
    offset: new Int32Array(most),
  }
  let count = 0
  for (const index of owners) {
    const { units, quoteFrom, quoteTo, place } = patterns[index] as Pattern
    const last = units.length - length
    for (let at = 0; at < last; at += stride) add(at)
    for (const at of [quoteFrom - length, quoteFrom, quoteTo - length, quoteTo, last])
      if (at >= 0 && at <= last && (at === last || at % stride !== 0)) add(at)

    function add(offset: number) {
      seeds.owner[count] = index
      seeds.offset[count] = offset
      seeds.cells[4 * count + placeOf] = place + offset
      put(seeds, count++, units, offset)
    }
  }
  return seeds
}

/** Seeds put at the ends of the parts of a pattern, so that an end that stands is found to the unit. */
const ends = 5

function put({ length, filter, mask, first, cells }: Seeds, seed: number, units: Uint16Array, from: number) {
  let value = 0
  for (let at = from; at < from + length; at++) value = (Math.imul(value, base) + (units[at] as number)) | 0
  const bit = slotOf(value, mask)
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  const slot = bit >>> sparseBits
  cells[4 * seed + hashOf] = value
  cells[4 * seed + nextOf] = first[slot] as number
  first[slot] = seed
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

function addHits(seeds: Seeds, bit: number, value: number, place: number, hits: Hits): void {
  const { first, cells } = seeds
  let seed = first[bit >>> sparseBits] as number
  while (seed !== -1) {
    const cell = 4 * seed
    if (cells[cell + hashOf] === value) {
      cells[cell + seenOf] = (cells[cell + seenOf] as number) + 1
      if (counts(seeds, seed, place)) addHit(hits, seed, place)
    }
    seed = cells[cell + nextOf] as number
  }
}

/** Whether a hit counts: its seed is rare in the text so far, or it stands near its old place. */
export function counts({ cells }: Seeds, seed: number, place: number): boolean {
  const cell = 4 * seed
  return (cells[cell + seenOf] as number) <= often || Math.abs(place - (cells[cell + placeOf] as number)) <= near
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
