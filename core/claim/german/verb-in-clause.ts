import type { Passage } from '../pattern/passage'
import { formAt, isName, isQuoted, type Stretch } from '../reading'
import * as words from './function-words'
import { finalForms, finiteForms, participles, type Verb } from './verb-forms'

/** The verb of a main clause that reports, with its place: `teilte … mit`, `hat … gesagt`. */
export interface VerbInClause {
  readonly verb: Verb
  /** Of the finite form. */
  readonly at: number
  /** What says it: the finite form, or the participle behind an auxiliary. */
  readonly cue: Stretch
  /** Where the particle or participle at the end of the clause begins, or the clause's end. */
  readonly end: number
}

/** Words that a verb is looked for in. */
const longest = 45

/** Particles that make another verb of the one they close: without one in the lexicon nothing is reported. */
const particles =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|statt|vor|zu|zurück|mit|nach|weg|hin|her|hinzu|teil|klar|bekannt|offen|durch|um|unter|entgegen|zusammen|voraus|vorher|hervor|dar|heraus)$/

/** The first finite verb of a main clause, where it reports: behind another one none can. */
export function verbInClause(passage: Passage, { from, to }: Stretch): VerbInClause | null {
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const form = formAt(passage, at)
    if (isQuoted(passage, at) || isName(passage, at)) continue
    if (words.auxiliaries.has(form)) return perfect(passage, at, to)
    if (words.modals.has(form)) return refusal(passage, at, to)
    if (words.finites.has(form) && !finiteForms.has(form)) return null
    const verbs = finiteForms.get(form)
    if (!verbs || isAdjective(passage, at)) continue
    const last = formAt(passage, to - 1)
    const apart = to - 1 > at ? verbs.find(({ particle }) => particle !== '' && particle === last) : undefined
    if (apart) return { verb: apart, at, cue: { from: at, to: at + 1 }, end: to - 1 }
    const whole = verbs.find(({ particle }) => particle === '')
    if (!whole || (to - 1 > at && particles.test(last))) return null
    return { verb: whole, at, cue: { from: at, to: at + 1 }, end: to }
  }
  return null
}

function perfect(passage: Passage, at: number, to: number): VerbInClause | null {
  const [verb] = participles.get(formAt(passage, to - 1)) ?? []
  return verb && to - 1 > at ? { verb, at, cue: { from: to - 1, to }, end: to - 1 } : null
}

/** `wollte die Zahlen nicht bestätigen` */
function refusal(passage: Passage, at: number, to: number): VerbInClause | null {
  const [verb] = finalForms.get(formAt(passage, to - 1)) ?? []
  const negation = formAt(passage, to - 2)
  return verb && negation === 'nicht' && to - 2 > at ? { verb, at, cue: { from: to - 2, to }, end: to - 2 } : null
}

/** `die erklärte Absicht` */
const isAdjective = (passage: Passage, at: number) =>
  words.determiners.has(formAt(passage, at - 1)) && isName(passage, at + 1) && /(?:e|en)$/.test(formAt(passage, at))
