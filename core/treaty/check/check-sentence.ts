import type { Mention } from '../mentions'
import { actChecks } from './act-rule'
import { isDay } from './calendar'
import type { Check } from './check'
import type { Context } from './context'
import { countChecks } from './count-rule'
import { deadlineChecks } from './deadline-rule'
import { durationChecks } from './duration-rule'
import { extensionChecks } from './extension-rule'
import type { Finding } from './finding'
import type { RecordIndex } from './index-record'
import { leftoverChecks } from './leftover-rule'
import { limitChecks } from './limit-rule'
import { memberChecks } from './member-rule'
import { yearChecks } from './name-year-rule'
import { orderChecks } from './order-rule'
import { partyChecks } from './party-rule'
import { placeChecks } from './place-rule'
import { readSentence, touches } from './reading'
import { scopeChecks } from './scope-rule'
import { signerChecks } from './signer-rule'
import { statusChecks } from './status-rule'
import { tieActs } from './tie-acts'
import { timesChecks } from './times-rule'
import { toldChecks } from './told-rule'
import { totalsChecks } from './totals-rule'
import { impliedTreaty, treatyFinder } from './treaty-at'
import { unknownNames } from './unknown-name-rule'

export interface Sentence {
  readonly text: string
  /** The day of publication in its own zone, `2026-02-05`; null where it is not known. */
  readonly publishedOn: string | null
  /** The treaty that the text named last before this sentence; null where it named none. */
  readonly treatyBefore?: string | null
  /** Where the text around it names treaties, in offsets of the sentence; found in the sentence alone where left out. */
  readonly mentions?: readonly Mention[]
}

/** Rules in the order of their say: of two that speak of the same number, the first is heard. */
const numberRules = [totalsChecks, limitChecks, countChecks]
const otherRules = [
  actChecks,
  extensionChecks,
  signerChecks,
  partyChecks,
  placeChecks,
  yearChecks,
  durationChecks,
  statusChecks,
  memberChecks,
  timesChecks,
  orderChecks,
  scopeChecks,
]

/**
 * Holds one sentence against the treaty record. Spans count UTF-16 units of the sentence. A sentence that names no
 * treaty is held against the one whose numbers, people or places fit it, if there is just one. Same sentence, same day,
 * same record: same checks.
 */
export function checkSentence(sentence: Sentence, index: RecordIndex): readonly Check[] {
  const { text } = sentence
  const published = sentence.publishedOn !== null && isDay(sentence.publishedOn) ? sentence.publishedOn : null
  const mentions = sentence.mentions ?? index.findMentions(text)
  const reading = readSentence(text, { published, mentions, index })
  const before = sentence.treatyBefore ?? null
  const implied = mentions.length === 0 && before === null ? impliedTreaty(reading, index) : null
  const { at, of } = treatyFinder(reading, { index, before, implied })
  const context: Context = { index, reading, acts: tieActs(reading, of), treatyAt: at }
  const numbers: Finding[] = []
  for (const rule of numberRules) {
    const covered = numbers.flatMap(({ covers }) => covers)
    numbers.push(...rule(context).filter(({ covers: [own] }) => !own || !covered.some(one => touches(one, own))))
  }
  const ruled = [...numbers, ...deadlineChecks(context, numbers), ...otherRules.flatMap(rule => rule(context))]
  const findings = [...ruled, ...toldChecks(context, ruled)]
  return inOrder(keptOpen([...findings, ...leftoverChecks(context, findings), ...unknownNames(context, findings)]))
}

/** Beside something that agrees, an act that the record lacks is an open question: the whole must not pass for it. */
function keptOpen(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ result }) => result === 'agrees')) return findings
  return findings.map(one => (one.result === 'not-in-record' ? { ...one, result: 'cannot-tell' } : one))
}

function inOrder(findings: readonly Finding[]): readonly Check[] {
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ result, span, factIds, correction, reason }) => ({ result, span, factIds, correction, reason }))
}
