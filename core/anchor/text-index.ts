import { fold } from './fold'

/** A text made ready for anchoring many targets in it. Its units are read when a target has to be looked for. */
export interface TextIndex {
  readonly text: string
  readonly read: () => ReadText
}

export interface ReadText {
  /** The text's units, folded. */
  readonly units: Uint16Array
  /**
   * What one unit that agrees says against chance, in nats. Two units of a text agree by chance with probability `p`,
   * the sum of its squared frequencies. An alignment that adds 1 for each unit that agrees and takes 1 for each that does
   * not reaches `s` by chance with a probability that falls as `e^(-λs)`, where `p e^λ + (1 - p) e^-λ = 1` (Karlin and
   * Altschul 1990), so that `λ = ln((1 - p) / p)`. Half of it is counted: the letters of a language are not independent,
   * and to know the letter before tells about half of the next (Shannon 1951).
   */
  readonly nats: number
}

export function indexText(text: string): TextIndex {
  let read: ReadText | null = null
  return {
    text,
    read: () => {
      if (read === null) {
        const units = fold(text)
        read = { units, nats: natsPerUnit(units) }
      }
      return read
    },
  }
}

/** A text of few kinds of unit, or of none that repeats, must not say that a unit tells nothing, or everything. */
const [leastChance, mostChance] = [1 / 4096, 1 / 4]
const sampled = 1 << 16

function natsPerUnit(units: Uint16Array): number {
  const counts = new Uint32Array(0x10000)
  const step = Math.max(1, Math.floor(units.length / sampled))
  let total = 0
  for (let at = 0; at < units.length; at += step, total++) {
    const unit = units[at] as number
    counts[unit] = (counts[unit] as number) + 1
  }
  let pairs = 0
  for (const count of counts) pairs += count * (count - 1)
  const chance = Math.min(mostChance, Math.max(leastChance, pairs / Math.max(1, total * (total - 1))))
  return Math.log((1 - chance) / chance) / 2
}
