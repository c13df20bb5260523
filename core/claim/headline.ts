import { isQuoted, type Reading, type Stretch } from './reading'

/** Whether a sentence is set in capitals as headlines are, so that they tell no name from a verb. */
export function isHeadline(reading: Reading, { from, to }: Stretch): boolean {
  const { words, sentences } = reading
  if (sentences.length > 1 || to - from > 30) return false
  let long = 0
  let capital = 0
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || word.form.length < 4 || isQuoted(reading, at)) continue
    long += 1
    if (word.isCapital) capital += 1
  }
  return long >= 3 && capital >= long * 0.8
}
