import type { Annotation, ClaimFields } from '../annotation/annotation'
import { claimTypeNames, statusNames } from '../annotation/names'
import { whoSays } from '../annotation/who-says'
import type { Treaty } from '../treaty/schema'
import { checksSection } from './checks'
import { escapeText } from './escape'
import { evidenceList } from './evidence'
import { firstWords } from './first-words'
import type { NotesInput } from './notes-input'
import { readerMarkdown } from './reader-markdown'

/** A claim in one line, to be scanned: how it stands, who says it, how it begins. */
export function claimTitle({ target }: Annotation, claim: ClaimFields): string {
  const who = escapeText(whoSays(claim))
  return `${statusNames[claim.status]} · ${who}: ${escapeText(firstWords(target.quote.exact))}`
}

/** What stands under the quote of a claim: who says it, the reader's note, the evidence, the checks. Parts may be empty. */
export function claimBody({ id, note }: Annotation, claim: ClaimFields, input: NotesInput): readonly string[] {
  const evidence = evidenceList(claim.evidence, input)
  const checks = input.checks.find(({ annotationId }) => annotationId === id)?.checks ?? []
  return [
    attribution(claim),
    readerMarkdown(note),
    evidence === '' ? '' : `**Evidence**\n\n${evidence}`,
    checksSection(checks, claim.evidence, input),
  ]
}

/** The claim's type and the treaties it is about, by their short names. */
export function claimTopics({ type, treaties: ids }: ClaimFields, treaties: readonly Treaty[]): readonly string[] {
  const names = ids.map(id => escapeText(treatyName(id, treaties)))
  return [claimTypeNames[type], names.join(', ')]
}

/** The short name of a treaty; its id where the library holds no record of it. */
export function treatyName(id: string, treaties: readonly Treaty[]): string {
  return treaties.find(treaty => treaty.id === id)?.shortName ?? id
}

/** `— Dmitry Medvedev, deputy chairman (through Reuters; “Reuters reported”)`; empty when nobody is named in any way. */
function attribution({ speaker, role, outlet, cue }: ClaimFields): string {
  const speakers = [speaker, role].filter(Boolean).join(', ')
  const through = outlet && outlet !== speaker ? `through ${outlet}` : ''
  const words = cue ? `“${cue}”` : ''
  if (speakers === '' && through === '' && words === '') return ''
  const who = speakers || through || 'the article'
  const how = [speakers && through, words].filter(Boolean).join('; ')
  return how === '' ? `— ${escapeText(who)}` : `— ${escapeText(who)} (${escapeText(how)})`
}
