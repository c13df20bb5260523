/** Where each unit of a pattern came to stand. */
export interface Alignment {
  /** For each unit of the pattern the place of the unit opposite, or -1 when there is none. */
  readonly places: Int32Array
  /** 1 for each unit of the pattern that is the same as the unit opposite. */
  readonly same: Uint8Array
}

/** Rows that a column is cut into: the bits of a word. */
const word = 32

/** Which row of bits a unit has; 0 for units that the pattern lacks. Filled and emptied by each alignment. */
const rowOf = new Uint16Array(0x10000)
/** The vertical differences of each column, up and down, block by block; kept between alignments. */
let kept = new Int32Array(0)

/**
 * Lays the units `[from, to)` of a pattern against the part of `text[begin, end)` that takes the fewest changes, and
 * writes where each came to stand. Bit-parallel: Myers, A fast bit-vector algorithm for approximate string matching
 * (1999), in blocks with the carry of Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances
 * (2003); the way back from the vertical differences of each column alone: Hyyrö, A note on bit-parallel alignment
 * computation (2004).
 */
export function align(
  pattern: Uint16Array,
  { from, to }: { readonly from: number; readonly to: number },
  text: Uint16Array,
  { begin, end }: { readonly begin: number; readonly end: number },
  { places, same }: Alignment,
): void {
  const length = to - from
  if (length === 0) return
  const blocks = Math.ceil(length / word)
  const width = 2 * blocks
  const rows = rowsOf(pattern, from, to, blocks)
  const size = (end - begin + 1) * width
  if (kept.length < size) kept = new Int32Array(size * 2)
  const columns = kept
  for (let block = 0; block < blocks; block++) {
    columns[2 * block] = -1
    columns[2 * block + 1] = 0
  }

  const kinds = rowOf
  const last = (length - 1) % word
  let distance = length
  let least = length
  let bestEnd = begin
  for (let at = begin, here = width; at < end; at++, here += width) {
    const row = (kinds[text[at] as number] as number) * blocks
    let carry = 0
    for (let block = 0, before = here - width; block < blocks; block++, before += 2) {
      const up = columns[before] as number
      const down = columns[before + 1] as number
      const carriedDown = carry >>> 31
      const equal = rows[row + block] as number
      const vertical = equal | down
      const equalOrDown = equal | carriedDown
      const horizontal = (((equalOrDown & up) + up) ^ up) | equalOrDown
      let right = down | ~(horizontal | up)
      let left = up & horizontal
      const top = block === blocks - 1 ? last : word - 1
      const carriedUp = carry & ~carriedDown & 1
      carry = ((right >>> top) & 1) - ((left >>> top) & 1)
      right = (right << 1) | carriedUp
      left = (left << 1) | carriedDown
      columns[before + width] = left | ~(vertical | right)
      columns[before + width + 1] = right & vertical
    }
    distance += carry
    if (distance < least) {
      least = distance
      bestEnd = at + 1
    }
  }
  for (let at = from; at < to; at++) rowOf[pattern[at] as number] = 0

  let at = bestEnd
  for (let row = length - 1; row >= 0; row--) {
    const cell = (at - begin) * width + 2 * (row >>> 5)
    const bit = row & 31
    if ((((columns[cell] as number) >>> bit) & 1) === 1) {
      places[from + row] = -1
      same[from + row] = 0
    } else if ((((columns[cell - width + 1] as number) >>> bit) & 1) === 1) {
      at--
      row++
    } else {
      at--
      places[from + row] = at
      same[from + row] = pattern[from + row] === text[at] ? 1 : 0
    }
  }
}

/** For each unit that the pattern has, the bits of the places where it has it; row 0 is for all others. */
function rowsOf(pattern: Uint16Array, from: number, to: number, blocks: number): Int32Array {
  let kinds = 0
  for (let at = from; at < to; at++) {
    const unit = pattern[at] as number
    if (rowOf[unit] === 0) rowOf[unit] = ++kinds
  }
  const rows = new Int32Array((kinds + 1) * blocks)
  for (let at = from; at < to; at++) {
    const bit = at - from
    const cell = (rowOf[pattern[at] as number] as number) * blocks + (bit >>> 5)
    rows[cell] = (rows[cell] as number) | (1 << (bit & 31))
  }
  return rows
}
