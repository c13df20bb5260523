/**
 * Random numbers that are the same for the same seed (mulberry32), so that every contender gets the same work.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  /** A number in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @param {number} end */
  const below = end => Math.floor(next() * end)
  return {
    next,
    below,
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: list => list[below(list.length)],
    /** @template T @param {readonly T[]} list @returns {T[]} */
    shuffle: list => {
      const shuffled = [...list]
      for (let at = shuffled.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]]
      }
      return shuffled
    },
  }
}
