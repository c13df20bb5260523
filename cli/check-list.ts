import type { OpenArticle } from '../core/contract'
import type { Check, ClaimChecks } from '../core/treaty/check/check'
import { wholeResult } from '../core/treaty/check/whole-result'
import { checkResultNames } from '../core/treaty/check-names'
import type { Treaty } from '../core/treaty/schema'
import { findSourcedFact } from '../core/treaty/sourced-fact'
import { wrap } from './wrap'

interface Input {
  readonly open: OpenArticle
  readonly checks: readonly ClaimChecks[]
  readonly treaties: readonly Treaty[]
}

/** The checks of an article's claims as a numbered list for a terminal, each with its facts and their sources. */
export function checkList({ open, checks: all, treaties }: Input, width: number): string {
  if (all.length === 0) return 'The article has no claims.\n'
  const { annotations, rendering } = open
  const margin = ' '.repeat(String(all.length).length + 2)
  const entries = all.map(({ annotationId, checks }, index) => {
    const quote = annotations.find(({ annotation }) => annotation.id === annotationId)?.annotation.target.quote.exact
    const number = `${index + 1}.`.padEnd(margin.length)
    const head = `${checkResultNames[wholeResult(checks)]} · ${annotationId}`
    const parts = checks.map(check => described(check, { text: rendering.text, treaties, width, margin }))
    return [`${number}${head}`, wrap(`“${quote ?? ''}”`, width, margin), ...parts].join('\n')
  })
  return `${[`Claims: ${all.length}`, ...entries].join('\n\n')}\n`
}

interface Page {
  readonly text: string
  readonly treaties: readonly Treaty[]
  readonly width: number
  readonly margin: string
}

function described(
  { result, span, correction, reason, factIds }: Check,
  { text, treaties, width, margin }: Page,
): string {
  const words = text.slice(span.start, span.end)
  const instead = correction === null ? '' : ` The record has: ${correction}.`
  const facts = factIds.flatMap(id => {
    const found = findSourcedFact({ treaties, series: [] }, id)
    if (found === null) return []
    const titles = found.sources.map(({ title }) => title)
    return [wrap(`${id}: ${titles.join('; ')}${found.fact.weak ? ' (weak sources only)' : ''}`, width, `${margin}    `)]
  })
  return [wrap(`- ${checkResultNames[result]}: “${words}”.${instead} ${reason}`, width, `${margin}`), ...facts].join(
    '\n',
  )
}
