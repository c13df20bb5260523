import type { Part } from '../pattern/parts'
import type { Passage } from '../pattern/passage'
import type { Report } from '../pattern/pattern-rules'
import { formAt, isQuoted, type Stretch } from '../reading'
import * as words from './function-words'
import { nounPhraseEnd } from './noun-phrase'
import { isPhrase, type Speaker, speakerOf } from './speaker'
import { type VerbInClause, verbInClause } from './verb-in-clause'

/** A main clause with a verb that reports: `X sagte`, `sagte X`, `am Abend teilte X mit`, `und fügte hinzu`. */
export function readClause(passage: Passage, parts: readonly Part[], at: number): Report | null {
  const part = parts[at]
  if (!part) return null
  const isShared = words.coordinators.has(formAt(passage, part.from))
  const from = isShared ? part.from + 1 : part.from
  const first = formAt(passage, from)
  if (words.subordinators.has(first) && !words.prepositions.has(first) && !words.relatives.has(first)) return null
  const found = verbInClause(passage, { from, to: part.to })
  if (!found) return null
  const speaker = speakerOf({ passage, parts, at, from, found })
  if (!speaker) return null
  const said = saidIn(passage, parts, { found, speaker, at })
  if (!said) return null
  const { to, source } = withApposition(passage, parts, { at, speaker: said.source ?? speaker.source, part })
  return {
    from: speaker.first,
    to,
    source,
    cue: found.cue,
    rule: said.rule,
    lemma: found.verb.lemma,
    inside: said.inside,
    side: speaker.isBehind && !followsGround(passage, parts, at) ? 'before' : 'behind',
    isShared: speaker.isShared,
    isNext: false,
    pointsBack: speaker.pointsBack,
  }
}

interface Clause {
  readonly found: VerbInClause
  readonly speaker: Speaker
  readonly at: number
}

type Said = Pick<Report, 'inside' | 'rule'> & { readonly source?: Stretch }

/** What is said within the clause itself: an object, a phrase, a quotation; or nothing where it stands outside. */
function saidIn(passage: Passage, parts: readonly Part[], { found, speaker, at }: Clause): Said | null {
  const { verb, end } = found
  const from = afterAdverbials(passage, speaker.rest, { end, verb })
  const rest = { from, to: withoutAdverbs(passage, from, end) }
  if (verb.before.has(formAt(passage, from)) && from + 1 < end)
    return { inside: [{ from: from + 1, to: end }], rule: 'phrase' }
  const object = nounPhraseEnd(passage, from, end)
  if (verb.takes.has('cited')) {
    if (object === null) return null
    return { inside: [], rule: speaker.isBehind ? 'aside' : 'quotation', source: { from, to: object } }
  }
  if (verb.takes.has('blamed')) return object === null ? null : { inside: [rest], rule: 'object' }
  const next = parts[at + 1]
  const takesThing = verb.takes.has('thing')
  if (takesThing && speaker.object) return { inside: [speaker.object], rule: 'object' }
  if (takesThing && object !== null && !(formAt(passage, from) === 'dem' && next))
    return { inside: [rest], rule: 'object' }
  const quotation = firstQuoted(passage, rest)
  if (quotation !== null) return { inside: [{ from: quotation, to: end }], rule: 'quotation' }
  const nextForm = next ? formAt(passage, next.from) : ''
  const isClear = next?.isQuotation === true || /^(?:dass|ob)$/.test(nextForm) || parts[at]?.closing === ':'
  if (verb.isBound && !isClear && !hasPointer(passage, rest)) return null
  if (!speaker.isBehind && !isClear && object !== null && /^(?:den|ein|eine|einen|das)$/.test(formAt(passage, from)))
    return null
  if (!verb.takes.has('clause')) return null
  const behind = next?.isQuotation ? 'quotation' : /^(?:dass|ob)$/.test(nextForm) ? 'that' : 'clause'
  return { inside: [], rule: speaker.isBehind ? 'aside' : behind }
}

/** Behind adverbs, times and places, up to a preposition that leads to what is said. */
function afterAdverbials(passage: Passage, from: number, { end, verb }: Pick<VerbInClause, 'end' | 'verb'>): number {
  let at = from
  while (at < end) {
    const form = formAt(passage, at)
    if (verb.before.has(form)) return at
    const behind = words.adverbs.has(form)
      ? at + 1
      : words.prepositions.has(form)
        ? nounPhraseEnd(passage, at + 1, end)
        : null
    if (behind === null) return at
    at = behind
  }
  return at
}

/** `bestätigte die Zahlen nicht` */
function withoutAdverbs(passage: Passage, from: number, to: number): number {
  let end = to
  while (end > from + 1 && words.adverbs.has(formAt(passage, end - 1))) end -= 1
  return end
}

function firstQuoted(passage: Passage, { from, to }: Stretch): number | null {
  for (let at = from; at < to; at += 1) if (isQuoted(passage, at)) return at
  return null
}

/** `ging davon aus`, `rief dazu auf` */
function hasPointer(passage: Passage, { from, to }: Stretch): boolean {
  for (let at = from - 4; at < to; at += 1)
    if (/^dar?(?:vor|von|für|auf|an|mit|zu|um|über|gegen)$/.test(formAt(passage, at))) return true
  return false
}

/** `sagte Jan Roth, Sprecher der Behörde, am Abend`: the speaker goes on behind the comma. */
function withApposition(
  passage: Passage,
  parts: readonly Part[],
  { at, speaker, part }: { readonly at: number; readonly speaker: Stretch | null; readonly part: Part },
): { readonly to: number; readonly source: Stretch | null } {
  const next = parts[at + 1]
  const isOpen = speaker !== null && speaker.to === part.to && next !== undefined && !next.isQuotation
  if (!isOpen || part.closing !== ',' || !isPhrase(passage, next)) return { to: at + 1, source: speaker }
  return { to: at + 2, source: { from: speaker.from, to: next.to } }
}

/** `Als er ankam, sagte er, …`: a clause before the report that is not what was said. */
function followsGround(passage: Passage, parts: readonly Part[], at: number): boolean {
  const [first] = parts
  return at === 1 && first !== undefined && parts.length > 2 && words.grounds.has(formAt(passage, first.from))
}
