import type { PlacedAnnotation } from '../contract'
import { factsOf } from '../treaty/facts'
import type { Treaty } from '../treaty/schema'
import { sourcesOf } from '../treaty/sourced-fact'
import { describeStatus, statusOn } from '../treaty/status'
import { dateInWords } from '../wording'
import { escapeText } from './escape'
import { describeFact } from './evidence'
import type { NotesInput } from './notes-input'

/** The treaties that the claims are about: how each stood on the article's day, and the facts taken as evidence. */
export function treatiesSection(claims: readonly PlacedAnnotation[], input: NotesInput): string {
  const fields = claims.flatMap(({ annotation }) => annotation.claim ?? [])
  const named = new Set(fields.flatMap(claim => claim.treaties))
  const used = new Set(fields.flatMap(claim => claim.evidence).flatMap(item => ('fact' in item ? item.fact : [])))
  const sections = input.treaties.flatMap(treaty => {
    const facts = factsOf(treaty).filter(({ id }) => used.has(id))
    if (!named.has(treaty.id) && facts.length === 0) return []
    const list = facts.map(fact => `- ${describeFact({ fact, sources: sourcesOf(fact, treaty) })}`).join('\n')
    const evidence = list === '' ? [] : ['Facts taken as evidence:', list]
    return [[`### ${escapeText(treaty.shortName)}`, fullName(treaty), statusLines(treaty, input), ...evidence]]
  })
  return sections.length === 0 ? '' : ['## Treaties', ...sections.flat().filter(part => part !== '')].join('\n\n')
}

function fullName({ name, shortName }: Treaty): string {
  return name === shortName ? '' : escapeText(name)
}

/** The status on the article's day, which its words must be read by, and on the day of export where it has changed. */
function statusLines(treaty: Treaty, { entry, exportedOn }: NotesInput): string {
  const now = describeOn(treaty, exportedOn)
  const today = `- On ${dateInWords(exportedOn)}, the day of export: ${now}`
  const day = entry.published?.slice(0, 10)
  if (day === undefined) return today
  const then = describeOn(treaty, day)
  const article = `- On ${dateInWords(day)}, the article’s day: ${then}`
  return then === now ? article : `${article}\n${today}`
}

function describeOn(treaty: Treaty, day: string): string {
  return escapeText(describeStatus(statusOn(treaty, day)))
}
