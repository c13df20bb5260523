import { type Fact, factsOf } from './facts'
import type { Treaty, TreatyEvent } from './schema'

const most = 6

/** Words of an article that name an act of a treaty's life, by the kind of event they bear on. */
const acts: readonly (readonly [TreatyEvent['type'], RegExp])[] = [
  ['signed', /\b(sign(s|ed|ing|atures?)?)\b/i],
  ['ratified', /\bratif(y|ies|ied|ication)\b/i],
  ['entered-into-force', /\b(enter(s|ed|ing)?|came|come) into (force|effect)\b|\btook effect\b/i],
  ['extended', /\b(exten(d|ds|ded|ding|sions?)|prolong(ed)?)\b/i],
  ['suspended', /\bsuspen(d|ds|ded|ding|sion)\b/i],
  ['withdrawn', /\b(withdr[ae]w(s|al|n|ing)?|pull(ed|s|ing)? out|quit|left|leave)\b/i],
  ['terminated', /\b(terminat(e|ed|es|ion)|ended)\b/i],
  ['superseded', /\b(replac(e|ed|es|ing|ement)|supersed(e|ed|es)|successor)\b/i],
  ['expired', /\b(expir(e|es|ed|ing|y|ation)|laps(e|es|ed|ing)|r[au]ns? out|end of the treaty)\b/i],
]
const ofDuration =
  /\b(exten(d|ds|ded|ding|sions?)|expir(e|es|ed|ing|y|ation)|valid(ity)?|term|duration|laps(e|es|ed))\b|\byears?\b/i
const ofLimits =
  /\b(limit(s|ed|ing)?|cap(s|ped)?|ceilings?|restrict(s|ed|ions?)|no more than|up to|warheads|launchers)\b/i

/**
 * The facts of a record that some words bear on, the closest first, at most six. It collects by plain rules (the same
 * date or year, the same number, the same act) and never judges.
 */
export function factsBearingOn(words: string, treaty: Treaty): readonly Fact[] {
  const reader = readWords(words)
  return factsOf(treaty)
    .map(fact => ({ fact, weight: weightOf(fact, treaty, reader) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ fact }) => fact)
}

interface Reading {
  readonly words: string
  readonly numbers: ReadonlySet<string>
  readonly acts: ReadonlySet<TreatyEvent['type']>
}

function readWords(words: string): Reading {
  return {
    words,
    numbers: new Set((words.match(/\d[\d,]*(\.\d+)?/g) ?? []).map(number => number.replace(/,/g, ''))),
    acts: new Set(acts.filter(([, pattern]) => pattern.test(words)).map(([act]) => act)),
  }
}

function weightOf(fact: Fact, treaty: Treaty, reading: Reading): number {
  if (fact.kind === 'event') {
    const event = treaty.events.find(({ id }) => id === fact.id)
    const sameAct = event !== undefined && reading.acts.has(event.type)
    const sameYear = reading.numbers.has(fact.date?.slice(0, 4) ?? '')
    return (sameAct ? 3 : 0) + (sameYear ? (sameAct ? 2 : 1) : 0)
  }
  if (fact.kind === 'limit') {
    const limit = treaty.limits.find(({ id }) => id === fact.id)?.limit ?? []
    if ([limit].flat().some(value => reading.numbers.has(String(value)))) return 4
    return ofLimits.test(reading.words) ? 2 : 0
  }
  if (fact.kind === 'duration') return ofDuration.test(reading.words) ? 2 : 0
  return 0
}
