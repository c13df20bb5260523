import type { LanguageRules } from './language-rules'
import type { Quotation } from './quotations'
import type { Word } from './words'

/** A sentence: positions in the words of its paragraph, `to` exclusive. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/**
 * The sentences of a paragraph. A quotation is never cut; a sentence ends behind one that ends like a sentence, unless a
 * speaker follows in the same breath: `“Is it over?” he asked.`
 */
export function findSentences(
  words: readonly Word[],
  quotations: readonly Quotation[],
  { abbreviations, sentenceStarts, verbs }: LanguageRules,
): readonly Sentence[] {
  const found: Sentence[] = []
  let from = 0
  let next = 0
  const end = (to: number) => {
    if (to > from) found.push({ from, to })
    from = to
  }
  for (let at = 0; at < words.length; at += 1) {
    const quotation = quotations[next]
    if (quotation && at === quotation.from) {
      next += 1
      at = quotation.to - 1
      if (endsLikeSentence(words, at - 1) && !goesOnAfterQuotation(words, at + 1)) end(at + 1)
      continue
    }
    if (isStop(words[at]) && !goesOn(words, at)) end(at + 1)
  }
  end(words.length)
  return found

  function goesOn(all: readonly Word[], at: number): boolean {
    const [before, stop, after] = [all[at - 1], all[at], all[at + 1]]
    if (after === undefined || stop === undefined) return false
    if (after.start === stop.end)
      return (
        after.form !== '[' &&
        !(after.kind === 'word' && after.isCapital && before?.kind === 'word' && before.form.length > 2)
      )
    if (stop.form !== '.' && !isInitials(stop)) return after.kind === 'word' && !after.isCapital
    if (isInitials(stop)) return !(after.isCapital && sentenceStarts.has(after.form)) && !isOpening(after)
    if (before?.kind === 'word' && (abbreviations.has(before.form) || (before.isCapital && before.form.length === 1)))
      return true
    return after.kind === 'word' && !after.isCapital && after.end - after.start > 0 && !isHan.test(after.form)
  }

  function goesOnAfterQuotation(all: readonly Word[], at: number): boolean {
    const after = all[at]
    if (after === undefined) return false
    if (after.kind === 'mark') return !isOpening(after) && after.form !== '[' && after.form !== '('
    if (!after.isCapital) return after.kind === 'word' && !isHan.test(after.form)
    for (let ahead = at; ahead < at + 8; ahead += 1) {
      const word = all[ahead]
      if (word === undefined || word.kind === 'mark') return false
      const verb = verbs.get(word.form)
      if (verb?.takes.has('aside')) return isPause(all[ahead + 1])
    }
    return false
  }
}

const isHan = /^\p{Script=Han}/u
const isInitials = ({ form }: Word) => /^(?:\p{L}\.){2,}$/u.test(form)
const isStop = (word: Word | undefined) => word !== undefined && (/^[.!?…。！？]$/.test(word.form) || isInitials(word))
const isOpening = ({ form }: Word) => /^[“"'‘„«「『]$/.test(form) || form === "''"
const isPause = (word: Word | undefined) => word === undefined || /^[.,;:]$/.test(word.form)
const endsLikeSentence = (words: readonly Word[], at: number) => {
  const word = words[at]
  return word !== undefined && (isStop(word) || (/^[”’"'—–-]$/.test(word.form) && isStop(words[at - 1])))
}
