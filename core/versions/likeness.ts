import type { Pair } from './pairs'
import { wordsOf } from './tokens'

/** Two blocks that share words. */
export interface LikePair extends Pair {
  /** 0 to 1: twice the words that both have, over the words of both (Dice 1945). */
  readonly likeness: number
}

/** A word that more blocks have than this tells nothing about which of them is meant. */
const commonWord = 24
/** Blocks that share most with a block, which are held against it word by word. */
const candidates = 6

/** For each of the older blocks the newer ones most like it. Takes time with the number of blocks, not with its square. */
export function likePairs(before: readonly string[], after: readonly string[]): readonly LikePair[] {
  const [mine, theirs] = [before.map(tally), after.map(tally)]
  const holders = new Map<string, number[]>()
  for (const [place, { counts }] of theirs.entries())
    for (const word of counts.keys()) {
      const places = holders.get(word)
      if (places) places.push(place)
      else holders.set(word, [place])
    }
  return mine.flatMap((words, place) =>
    mostShared(words, holders).map(other => ({
      before: place,
      after: other,
      likeness: likenessOf(words, theirs[other] as Tally),
    })),
  )
}

/** The words of a text, each with how often it stands there. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function tally(text: string): Tally {
  const counts = new Map<string, number>()
  const words = wordsOf(text.toLowerCase())
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

function mostShared({ counts }: Tally, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const word of counts.keys()) {
    const places = holders.get(word) ?? []
    if (places.length > commonWord) continue
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  return Array.from(shared)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, candidates)
    .map(([place]) => place)
}

/** Words that both have, as often as both have them. */
export function sharedWords(one: Tally, other: Tally): number {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return shared
}

function likenessOf(one: Tally, other: Tally): number {
  return (2 * sharedWords(one, other)) / (one.total + other.total)
}
