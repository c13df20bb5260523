import type { Stretch } from '../reading'
import type { Word } from '../words'
import type { Passage } from './passage'
import type { SentenceRules } from './pattern-rules'

/** A sentence of more words than this is a list or a table, and is cut. */
const longest = 600

/**
 * The sentences of a paragraph. A quotation is never cut; a sentence ends behind one that ends like a sentence, unless its
 * speaker follows in the same breath.
 */
export function findSentences(
  passage: Pick<Passage, 'words' | 'quotations'>,
  rules: SentenceRules,
): readonly Stretch[] {
  const { words, quotations } = passage
  const found: Stretch[] = []
  let from = 0
  let next = 0
  const end = (to: number) => {
    if (to > from) found.push({ from, to })
    from = to
  }
  for (let at = 0; at < words.length; at += 1) {
    const quotation = quotations[next]
    if (quotation?.from === at) {
      next += 1
      at = quotation.to - 1
      if (endsLikeSentence(words, at, rules) && !rules.isAside(passage, at + 1)) end(at + 1)
    } else if (isEnd(words, at, rules)) {
      while (isAnyStop(words[at + 1], rules)) at += 1
      end(at + 1)
    }
    if (at - from > longest) end(at + 1)
  }
  end(words.length)
  return found
}

const isAnyStop = (word: Word | undefined, { stops, stopsBeforeBlank }: SentenceRules) =>
  word !== undefined && (stops.has(word.form) || stopsBeforeBlank.has(word.form))

/** Whether the last word of a quotation, its closing mark, stands behind a stop. */
const endsLikeSentence = (words: readonly Word[], at: number, rules: SentenceRules) =>
  isAnyStop(words[at - 1], rules) || isAnyStop(words[at], rules)

function isEnd(words: readonly Word[], at: number, rules: SentenceRules): boolean {
  const [before, stop, after] = [words[at - 1], words[at], words[at + 1]]
  if (stop === undefined) return false
  if (rules.stops.has(stop.form)) return true
  if (!rules.stopsBeforeBlank.has(stop.form)) return false
  if (after === undefined) return true
  if (after.start === stop.end) return isAnyStop(after, rules)
  if (after.kind === 'word' && !after.isCapital) return false
  if (stop.form !== '.' || before === undefined) return true
  if (isOrdinal.test(before.form)) return rules.starts.has(after.form)
  const isInitial = aLetter.test(before.form)
  return !isInitial && !rules.abbreviations.has(before.form)
}

const isOrdinal = /^\d{1,2}$/
/** `J. Voigt`, `z. B.` */
const aLetter = /^(?!\p{Script=Han})\p{L}$/u
