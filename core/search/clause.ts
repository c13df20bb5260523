import type { Span } from '../anchor/target'
import type { Field } from './fields'
import { russianStem } from './russian'
import type { Word } from './words'

/** Words that stand one after the other. */
export interface Clause {
  /** At least one, with its place in the query. */
  readonly words: readonly Word[]
  /** Where they are looked for. */
  readonly fields: readonly Field[]
  /** The last word may go on. */
  readonly isPrefix: boolean
  /** The words are looked for as they are, not in their other cases. */
  readonly isExact: boolean
}

/** The stem that any case of the clause's word has; null where only the word itself will do. */
export function stemOf({ words, isExact }: Clause): string | null {
  const [word, ...others] = words
  return word === undefined || isExact || others.length > 0 ? null : russianStem(word.folded)
}

/** The places in a text, given by its words, where a clause is found. */
export function findClause(words: readonly Word[], clause: Clause): readonly Span[] {
  const wanted = clause.words.map(({ folded }) => folded)
  const last = wanted.length - 1
  const stem = stemOf(clause)
  const meets = (folded: string, at: number): boolean =>
    folded === wanted[at] ||
    (at === last && clause.isPrefix && folded.startsWith(wanted[at] ?? '')) ||
    (stem !== null && russianStem(folded) === stem)

  const found: Span[] = []
  for (let from = 0; from + last < words.length; from++) {
    let count = 0
    while (count <= last && meets(words[from + count]?.folded ?? '', count)) count++
    const [first, end] = [words[from], words[from + last]]
    if (count > last && first && end) found.push({ start: first.start, end: end.end })
  }
  return found
}
