import type { Evidence } from '../annotation/annotation'
import { type Fact, findFact } from '../treaty/facts'
import type { Treaty } from '../treaty/schema'
import { escapeText } from './escape'
import { link } from './link'
import { readerMarkdown } from './reader-markdown'

/**
 * What is set beside a claim, as a list: facts with their treaty and sources, the reader's own words as written.
 * Facts that no record of the library holds come last, by their ids: they are still what the claim was set beside.
 */
export function evidenceList(evidence: readonly Evidence[], treaties: readonly Treaty[]): string {
  const items: string[] = []
  const unknown: string[] = []
  for (const item of evidence) {
    if ('text' in item) items.push(readerMarkdown(item.text))
    else {
      const fact = factOfTreaty(item.fact, treaties)
      if (fact === null) unknown.push(escapeText(item.fact))
      else items.push(fact)
    }
  }
  const rest = unknown.length === 0 ? [] : [`Not in this library’s treaty records: ${unknown.join(', ')}`]
  return [...items, ...rest].map(text => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')
}

/** One fact with the places to check it: what it says, its article, its sources. */
export function describeFact(fact: Fact, treaty: Treaty): string {
  const article = fact.article === null ? [] : [`Article ${escapeText(fact.article)}`]
  const sources = treaty.sources.filter(({ id }) => fact.sourceIds.includes(id))
  const links = sources.map(({ publisher, title, url }) => link(`${publisher}: ${title}`, url))
  const where = [...article, ...links, ...(fact.weak ? ['weak source only'] : [])].join('; ')
  return where === '' ? escapeText(fact.label) : `${escapeText(fact.label)} (${where})`
}

function factOfTreaty(id: string, treaties: readonly Treaty[]): string | null {
  const fact = findFact(treaties, id)
  const treaty = treaties.find(({ id: treatyId }) => treatyId === fact?.treatyId)
  if (fact === null || treaty === undefined) return null
  return `${escapeText(treaty.shortName)} · ${describeFact(fact, treaty)}`
}
