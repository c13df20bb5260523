import type { Clause } from './clause'
import { stemOf } from './clause'
import { editDistance } from './edit-distance'
import type { Query } from './query'
import type { Word } from './words'

/** The words that a library holds, folded. */
export interface Vocabulary {
  has(word: string): boolean
  all(): Iterable<string>
  /** The words with that Russian stem. */
  withStem(stem: string): readonly string[]
  /** In how many articles a word stands. */
  spread(word: string): number
}

/** As many words that are equally near are weighed against one another. */
const mostWeighed = 50

/**
 * The query with every word that nothing holds put right: the nearest word that something holds, of several the one in most
 * articles. Null where all words are held, or one has none near it. Numbers are taken as they are.
 */
export function correctText({ text, wanted }: Query, vocabulary: Vocabulary): string | null {
  const wrong = wanted.flatMap(clause =>
    clause.words.flatMap(word => {
      const isPrefix = clause.isPrefix && word === clause.words.at(-1)
      return isHeld(word, isPrefix, clause, vocabulary) ? [] : [{ word, isPrefix }]
    }),
  )
  let corrected = text
  for (const { word, isPrefix } of wrong.sort((a, b) => b.word.start - a.word.start)) {
    const near = nearest(word.folded, isPrefix, vocabulary)
    if (near === null) return null
    corrected = corrected.slice(0, word.start) + near + corrected.slice(word.end)
  }
  return wrong.length === 0 ? null : corrected
}

function isHeld({ folded }: Word, isPrefix: boolean, clause: Clause, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(folded)) return true
  const stem = stemOf(clause)
  if (stem !== null && vocabulary.withStem(stem).length > 0) return true
  if (!isPrefix) return false
  for (const word of vocabulary.all()) if (word.startsWith(folded)) return true
  return false
}

function nearest(word: string, isPrefix: boolean, vocabulary: Vocabulary): string | null {
  let most = mistakesIn(word)
  if (most === 0) return null
  let near: string[] = []
  for (const other of vocabulary.all()) {
    const distance = editDistance(word, other, { most, isPrefix })
    if (distance > most) continue
    if (distance < most) near = []
    most = distance
    near.push(other)
  }
  const weighed = near.slice(0, mostWeighed).map(other => ({ other, spread: vocabulary.spread(other) }))
  const [best] = weighed.filter(({ spread }) => spread > 0).sort((a, b) => b.spread - a.spread)
  return best?.other ?? null
}

/** How many mistakes are made in a word of so many letters; none in what is no word of letters. */
function mistakesIn(word: string): number {
  if (word.length < 4 || !/^[\p{L}\p{M}]+$/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}
