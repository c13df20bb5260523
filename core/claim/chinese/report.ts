import type { Part } from '../pattern/parts'
import type { Passage } from '../pattern/passage'
import type { Report } from '../pattern/pattern-rules'
import { formAt, isQuoted, type Stretch } from '../reading'
import * as words from './function-words'
import { speakerIn } from './speaker'
import { type Verb, verbs } from './verbs'

/** Who says something in a part of a Chinese sentence: 他说, 据新华社报道, 在他看来. */
export function readReport(passage: Passage, parts: readonly Part[], at: number): Report | null {
  const part = parts[at]
  if (!part) return null
  const from = afterAdverbs(passage, part.from, part.to)
  const plain = { from: at, to: at + 1, inside: [], isShared: false, isNext: false, pointsBack: false } as const
  const ascribed = ascribedTo(passage, { from, to: part.to }) ?? framed(passage, { from, to: part.to })
  if (ascribed) return { ...plain, ...ascribed, rule: 'according', side: 'behind' }
  return says(passage, parts, at, from)
}

function afterAdverbs(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to && words.adverbs.has(formAt(passage, at)) && !words.conjunctions.has(formAt(passage, at))) at += 1
  return at
}

type Ascribed = Pick<Report, 'source' | 'cue' | 'lemma'>

/** 据新华社报道, 根据联合国的统计, 据悉 */
function ascribedTo(passage: Passage, { from, to }: Stretch): Ascribed | null {
  const form = formAt(passage, from)
  const cue = { from, to: from + 1 }
  if (words.hearsay.has(form)) return to - from <= 2 ? { source: null, cue, lemma: form } : null
  if (!words.ascribing.has(form) || to - from < 2) return null
  const last = formAt(passage, to - 1)
  const lemma = form
  if (verbs.has(last)) {
    const source = trimmedSource(passage, { from: from + 1, to: to - 1 })
    return source && { source, cue: { from: to - 1, to }, lemma }
  }
  return words.sourceNouns.has(last) ? { source: { from: from + 1, to }, cue, lemma } : null
}

/** Without the time at its end and the person told: 据新华社周一报道. */
function trimmedSource(passage: Passage, { from, to }: Stretch): Stretch | null {
  const found = speakerIn(passage, { from, to })
  return found && { from: found.source.from, to: found.source.to }
}

/** 在他看来, 用他的话说 */
function framed(passage: Passage, { from, to }: Stretch): Ascribed | null {
  for (const [opens, closes] of words.frames) {
    const last = formAt(passage, to - 1)
    if (to - from > 2 && opens.includes(formAt(passage, from)) && closes.includes(last))
      return { source: { from: from + 1, to: to - 1 }, cue: { from: to - 1, to }, lemma: last }
  }
  return null
}

/** Words that a verb is looked for in. */
const longest = 60

/** 他说, 并警告说, 他指责对方违约 */
function says(passage: Passage, parts: readonly Part[], at: number, from: number): Report | null {
  const part = parts[at]
  if (!part) return null
  const isShared = words.conjunctions.has(formAt(passage, from))
  const start = isShared ? from + 1 : from
  for (let place = start; place < Math.min(part.to, start + longest); place += 1) {
    const verb = verbs.get(formAt(passage, place))
    if (!verb || isQuoted(passage, place) || passage.titled[place] === 1) continue
    if (isNoun(passage, place, verb)) continue
    const speaker = speakerIn(passage, { from: start, to: place })
    const earlier = speaker || place > start ? null : subjectBefore(passage, parts, at)
    if (!speaker && !earlier && !isShared) continue
    const cueEnd = endOfCue(passage, place, part.to)
    const inside = cueEnd < part.to && !isToldOnly(passage, verb, cueEnd, part) ? [{ from: cueEnd, to: part.to }] : []
    const next = parts[at + 1]
    const behind = next?.isQuotation ? 'quotation' : 'clause'
    return {
      from: at,
      to: at + 1,
      source: speaker?.source ?? earlier,
      cue: { from: speaker?.cueFrom ?? place, to: cueEnd },
      rule: inside.length > 0 ? insideRule(passage, cueEnd) : next ? behind : 'aside',
      lemma: verb.lemma,
      inside,
      side: 'behind',
      isShared: !speaker,
      isNext: speaker !== null && /^[则則]$/.test(formAt(passage, speaker.source.to)),
      pointsBack: false,
    }
  }
  return null
}

/** 外交部周二发表声明，指责对方违约: the subject of a clause before in which nobody speaks. */
function subjectBefore(passage: Passage, parts: readonly Part[], at: number): Stretch | null {
  const [first] = parts
  if (!first || at === 0 || at > 3 || first.isQuotation) return null
  for (const part of parts.slice(0, at))
    for (let place = part.from; place < Math.min(part.to, part.from + longest); place += 1)
      if (verbs.has(formAt(passage, place))) return null
  const found = speakerIn(passage, first)
  return found && found.source.to < first.to ? found.source : null
}

const insideRule = (passage: Passage, at: number) => (isQuoted(passage, at) ? 'quotation' : 'object')

/** 这一批评, 发表声明, 他提出的建议 */
const isNoun = (passage: Passage, at: number, { isNounToo }: Verb) =>
  formAt(passage, at + 1) === '的' ||
  formAt(passage, at + 1) === '者' ||
  (isNounToo && words.nounMakers.has(formAt(passage, at - 1))) ||
  formAt(passage, at - 1) === '所'

function endOfCue(passage: Passage, at: number, to: number): number {
  return at + 1 < to && words.aspects.has(formAt(passage, at + 1)) ? at + 2 : at + 1
}

/** 告诉记者: what follows is the one told, where more parts follow. */
const isToldOnly = (passage: Passage, { lemma }: Verb, from: number, { to, closing }: Part) =>
  words.tellsSomebody.has(lemma) && closing !== '' && to - from <= 8 && !isQuoted(passage, from)
