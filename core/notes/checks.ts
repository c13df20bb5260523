import type { Evidence } from '../annotation/annotation'
import type { Check } from '../treaty/check/check'
import { wholeResult } from '../treaty/check/whole-result'
import { checkResultNames } from '../treaty/check-names'
import { findSourcedFact } from '../treaty/sourced-fact'
import { escapeText } from './escape'
import { describeFact } from './evidence'
import type { NotesInput } from './notes-input'

/**
 * What the rules say to a claim, one item a statement: the words, what the record has instead, why, and the facts with
 * their sources; without them for a fact that an earlier item, or the evidence above, told already. Empty where no
 * statement could be held against the record.
 */
export function checksSection(checks: readonly Check[], evidence: readonly Evidence[], input: NotesInput): string {
  if (checks.length === 0) return ''
  const told = new Set(evidence.flatMap(item => ('fact' in item ? [item.fact] : [])))
  const items = checks.map(check => {
    const facts = check.factIds.map(id => {
      const line = factLine(id, told.has(id), input)
      told.add(id)
      return `\n  - ${line}`
    })
    return `- ${statement(check, input)}${facts.join('')}`
  })
  return `**Against the record, by rule: ${checkResultNames[wholeResult(checks)].toLowerCase()}**\n\n${items.join('\n')}`
}

/** `Differs: “1,700 warheads”. The record has: 1,550 warheads. The limit is on deployed warheads.` */
function statement({ result, span, correction, reason }: Check, { rendering }: NotesInput): string {
  const words = escapeText(rendering.text.slice(span.start, span.end))
  const instead = correction === null ? [] : [`The record has: ${escapeText(correction)}.`]
  return [`${checkResultNames[result]}: “${words}”.`, ...instead, escapeText(reason)].join(' ')
}

function factLine(id: string, isTold: boolean, input: NotesInput): string {
  const found = findSourcedFact(input, id)
  if (found === null) return `Not in this library’s treaty records: ${escapeText(id)}`
  return `${escapeText(found.from)} · ${isTold ? escapeText(found.fact.label) : describeFact(found)}`
}
