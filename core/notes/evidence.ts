import type { Evidence } from '../annotation/annotation'
import { type FactFile, findSourcedFact, type SourcedFact } from '../treaty/sourced-fact'
import { escapeText } from './escape'
import { link } from './link'
import { readerMarkdown } from './reader-markdown'

/**
 * What is set beside a claim, as a list: facts with their treaty or series and sources, the reader's own words as
 * written. Facts that no record of the library holds come last, by their ids: they are still what the claim was set
 * beside.
 */
export function evidenceList(evidence: readonly Evidence[], file: FactFile): string {
  const items: string[] = []
  const unknown: string[] = []
  for (const item of evidence) {
    if ('text' in item) items.push(readerMarkdown(item.text))
    else {
      const found = findSourcedFact(file, item.fact)
      if (found === null) unknown.push(escapeText(item.fact))
      else items.push(`${escapeText(found.from)} · ${describeFact(found)}`)
    }
  }
  const rest = unknown.length === 0 ? [] : [`Not in this library’s treaty records: ${unknown.join(', ')}`]
  return [...items, ...rest].map(text => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')
}

/** One fact with the places to check it: what it says, its article, its sources. */
export function describeFact({ fact, sources }: Pick<SourcedFact, 'fact' | 'sources'>): string {
  const article = fact.article === null ? [] : [`Article ${escapeText(fact.article)}`]
  const links = sources.map(({ publisher, title, url }) => link(`${publisher}: ${title}`, url))
  const where = [...article, ...links, ...(fact.weak ? ['weak source only'] : [])].join('; ')
  return where === '' ? escapeText(fact.label) : `${escapeText(fact.label)} (${where})`
}
