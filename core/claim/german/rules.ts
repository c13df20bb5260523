import type { Part } from '../pattern/parts'
import type { Passage } from '../pattern/passage'
import type { PatternRules } from '../pattern/pattern-rules'
import { formAt, isName, isQuoted, type Stretch } from '../reading'
import { readAscribed } from './ascribed'
import * as words from './function-words'
import { readClause } from './reporting-clause'
import { typeWords } from './type-words'
import { finiteForms, lemmas } from './verb-forms'

export const german: PatternRules = {
  language: 'de',
  verbs: lemmas,
  types: typeWords,
  marks: { '„': '“', '“': '”', '»': '«', '«': '»', '›': '‹', '‹': '›', '‚': '‘' },
  titles: {},
  joined: new Map(),
  // `Wien (Nordfunk) – Der Rat …`
  dateline: /^\s*\p{Lu}[\p{L}/. -]{1,30}(?:\s\([^()\n]{1,30}\))?\s[–—]\s(?=\p{Lu}|„)/u,
  sentences: {
    stops: new Set(),
    stopsBeforeBlank: new Set(['.', '!', '?', '…']),
    abbreviations: words.abbreviations,
    starts: words.sentenceStarts,
    isAside: goesOnInSmallLetters,
  },
  parts: { pauses: new Set([',', ':', ';', '–', '—']), breaksAt: opensReport, shortest: 4 },
  read: (passage, parts, at) => readAscribed(passage, parts, at) ?? readClause(passage, parts, at),
  belongs,
  goesOn,
}

/** `„Ist es vorbei?“, fragte sie`: a mark or a small letter behind a quotation goes on with its sentence. */
function goesOnInSmallLetters({ words: all }: Pick<Passage, 'words'>, at: number): boolean {
  const word = all[at]
  if (word === undefined) return false
  return word.kind === 'mark' ? /^[,;:–—]$/.test(word.form) : word.kind === 'word' && !word.isCapital
}

/** `… und kündigte neue Gespräche an` */
function opensReport(passage: Passage, at: number): boolean {
  if (!/^(?:und|sowie|aber|doch)$/.test(formAt(passage, at))) return false
  const next = formAt(passage, at + 1)
  if (!finiteForms.has(next) || words.subjunctives.has(next) || isName(passage, at + 1)) return false
  const isBehindNoun =
    isName(passage, at - 1) || isQuoted(passage, at - 1) || !/(?:e|en|er)$/.test(formAt(passage, at - 1))
  return isBehindNoun || !isName(passage, at + 2)
}

/** Behind a reporting clause: a clause of its own, and none that says more of the speaker. */
function belongs(passage: Passage, part: Part): boolean {
  const first = formAt(passage, part.from)
  if (hasSubjunctive(passage, part) || words.coordinators.has(first) || /^(?:denn|dass|ob)$/.test(first)) return true
  if (words.relatives.has(first) || words.prepositions.has(first) || words.subordinators.has(first)) return false
  return hasForm(passage, part, words.finites)
}

/** Reported speech goes on in the first subjunctive: `Deshalb müsse man sie schützen.` */
function goesOn(passage: Passage, sentence: Stretch): boolean {
  return hasSubjunctive(passage, sentence)
}

/** Words of a sentence that are looked at. */
const longest = 60

function hasForm(passage: Passage, { from, to }: Stretch, forms: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(to, from + longest); at += 1)
    if (!isQuoted(passage, at) && forms.has(formAt(passage, at))) return true
  return false
}

function hasSubjunctive(passage: Passage, { from, to }: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    const [before, form, after] = [formAt(passage, at - 1), formAt(passage, at), formAt(passage, at + 1)]
    if (isQuoted(passage, at) || !words.subjunctives.has(form) || isName(passage, at)) continue
    if (before !== 'ich' && after !== 'ich' && !(form === 'sei' && after === 'denn')) return true
  }
  return false
}
