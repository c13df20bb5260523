import type { Part } from '../pattern/parts'
import type { Passage } from '../pattern/passage'
import type { Report } from '../pattern/pattern-rules'
import { formAt, type Stretch } from '../reading'
import * as words from './function-words'
import { nounPhraseEnd } from './noun-phrase'
import { finalForms, participles } from './verb-forms'

/** A phrase that ascribes words to a source: where it stands, and what of it names the source. */
interface Ascription extends Stretch {
  readonly source: Stretch
  readonly cue: Stretch
  readonly lemma: string
}

/** `Laut X …`, `Nach Angaben von X …`, `X zufolge …`, `…, so X`, `…, wie X sagte`, `…, heißt es in X`. */
export function readAscribed(passage: Passage, parts: readonly Part[], at: number): Report | null {
  const part = parts[at]
  if (!part) return null
  const none = {
    from: at,
    to: at + 1,
    rule: 'according',
    inside: [],
    isShared: false,
    isNext: false,
    pointsBack: false,
  } as const
  const itSays = sayingIn(passage, part) ?? followsFrom(passage, part)
  if (itSays) return { ...none, ...itSays, rule: 'aside' }
  const aside = at > 0 ? (soWho(passage, part) ?? asWhoSaid(passage, part)) : asWhoSaid(passage, part)
  if (aside) return { ...none, ...aside, to: behindRelative(passage, parts, at), side: 'before' }
  const phrase = ascriptionIn(passage, part)
  if (!phrase) return null
  const { source, cue, lemma } = phrase
  const before = { from: part.from, to: phrase.from }
  const inside = [before, { from: phrase.to, to: part.to }].filter(piece => piece.to > piece.from)
  const isLead = before.to - before.from === 1 && words.coordinators.has(formAt(passage, before.from))
  return { ...none, source, cue, lemma, inside: isLead ? inside.slice(1) : inside, side: 'before' }
}

/** `Wie aus dem Papier hervorgeht, das dem Abendblatt vorliegt, …`: what says more of the source is passed over. */
function behindRelative(passage: Passage, parts: readonly Part[], at: number): number {
  const next = parts[at + 1]
  const isRelative = next && parts[at + 2] && words.relatives.has(formAt(passage, next.from))
  return at === 0 && isRelative && words.determiners.has(formAt(passage, next.from)) ? at + 2 : at + 1
}

function ascriptionIn(passage: Passage, part: Part): Ascription | null {
  for (let at = part.from; at < Math.min(part.to, part.from + 60); at += 1) {
    const form = formAt(passage, at)
    const cueEnd = form === 'laut' ? at + 1 : form === 'nach' || form === 'aus' ? ascribingEnd(passage, at + 1) : null
    if (cueEnd !== null) {
      const from = /^(?:von|vom|aus)$/.test(formAt(passage, cueEnd)) ? cueEnd + 1 : cueEnd
      const to = nounPhraseEnd(passage, from, part.to)
      if (to !== null) return { from: at, to, source: { from, to }, cue: { from: at, to: cueEnd }, lemma: form }
    }
    if (form === 'zufolge' || (form === 'nach' && words.ascribing.has(formAt(passage, at - 1)))) {
      const from = phraseStart(passage, part.from, at)
      if (from !== null) {
        const hasHead = words.ascribing.has(formAt(passage, from)) && at - from > 1
        const source = { from: hasHead ? from + 1 : from, to: at }
        return { from, to: at + 1, source, cue: { from: at, to: at + 1 }, lemma: form }
      }
    }
  }
  return null
}

/** Behind `Angaben` in `nach Angaben`, `nach den Worten`. */
function ascribingEnd(passage: Passage, at: number): number | null {
  const noun = words.determiners.has(formAt(passage, at)) ? at + 1 : at
  return words.ascribing.has(formAt(passage, noun)) ? noun + 1 : null
}

/** Where the noun phrase begins that ends at a word. */
function phraseStart(passage: Passage, from: number, end: number): number | null {
  for (let at = Math.max(from, end - 12); at < end; at += 1) if (nounPhraseEnd(passage, at, end) === end) return at
  return null
}

type Aside = Pick<Report, 'source' | 'cue' | 'lemma'>

/** `so der Generalsekretär` */
function soWho(passage: Passage, part: Part): Aside | null {
  if (formAt(passage, part.from) !== 'so') return null
  const to = nounPhraseEnd(passage, part.from + 1, part.to)
  if (to === null) return null
  const behind = formAt(passage, to)
  if (to < part.to && behind !== 'weiter' && !words.prepositions.has(behind)) return null
  return { source: { from: part.from + 1, to }, cue: { from: part.from, to: part.from + 1 }, lemma: 'so' }
}

/** `wie die Zeitung berichtet`, `wie aus dem Papier hervorgeht` */
function asWhoSaid(passage: Passage, part: Part): Aside | null {
  if (formAt(passage, part.from) !== 'wie') return null
  const last = formAt(passage, part.to - 1)
  const isPerfect = words.auxiliaries.has(last)
  const verb = isPerfect ? participles.get(formAt(passage, part.to - 2)) : finalForms.get(last)
  const first = part.from + 1
  if (/^(?:hervorgeht|hervorging|hieß|heißt)$/.test(last)) {
    const from = formAt(passage, first) === 'es' ? first + 2 : first + 1
    const to = nounPhraseEnd(passage, from, part.to - 1)
    return to === null ? null : { source: { from, to }, cue: { from: part.to - 1, to: part.to }, lemma: last }
  }
  const to = nounPhraseEnd(passage, first, part.to - 1)
  if (!verb?.[0] || to === null) return null
  const cue = isPerfect ? { from: part.to - 2, to: part.to } : { from: part.to - 1, to: part.to }
  return { source: { from: first, to }, cue, lemma: verb[0].lemma }
}

/** `Aus dem Papier geht hervor` */
function followsFrom(passage: Passage, part: Part): (Aside & Pick<Report, 'side'>) | null {
  if (formAt(passage, part.from) !== 'aus' || formAt(passage, part.to - 1) !== 'hervor') return null
  const to = nounPhraseEnd(passage, part.from + 1, part.to - 1)
  if (to === null || !/^(?:geht|ging|gehe)$/.test(formAt(passage, to))) return null
  return { source: { from: part.from + 1, to }, cue: { from: to, to: to + 1 }, lemma: 'hervorgehen', side: 'behind' }
}

/** `Im Bericht heißt es`, `hieß es aus Delegationskreisen` */
function sayingIn(passage: Passage, part: Part): (Aside & Pick<Report, 'side'>) | null {
  for (let at = part.from; at < Math.min(part.to, part.from + 20); at += 1) {
    if (!/^(?:heißt|hieß|heiße)$/.test(formAt(passage, at)) || formAt(passage, at + 1) !== 'es') continue
    const isLead = words.prepositions.has(formAt(passage, part.from)) && at > part.from
    const isPhrase = words.prepositions.has(formAt(passage, at + 2)) && at + 2 < part.to
    const from = isLead ? part.from + 1 : at + 3
    const to = isLead || isPhrase ? nounPhraseEnd(passage, from, isLead ? at : part.to) : null
    const cue = { from: at, to: isPhrase && !isLead ? at + 3 : at + 2 }
    return { source: to === null ? null : { from, to }, cue, lemma: 'heißen', side: isLead ? 'behind' : 'before' }
  }
  return null
}
