import type { Span } from '../core/anchor/target'
import { claimTypeNames } from '../core/annotation/names'
import type { Suggestion } from '../core/claim/suggestion'
import { wrap } from './wrap'

/** The proposed claims as a numbered list for a terminal, in reading order. */
export function suggestionList(text: string, suggestions: readonly Suggestion[], width: number): string {
  if (suggestions.length === 0) return 'No claims are proposed.\n'
  const margin = ' '.repeat(String(suggestions.length).length + 2)
  const quote = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  const entries = suggestions.map(({ content, source, via, kind, type, certainty, why, checkRank }, index) => {
    const through = via === null ? '' : ` (through ${quote(via)})`
    const says = source === null ? 'No source named' : quote(source)
    const head = `${says}${through} · ${claimTypeNames[type]}, ${kind} · ${Math.round(certainty * 100)} % sure · ${worth(checkRank)}`
    const lines = [wrap(content.map(quote).join(' … '), width, margin), wrap(why.join(' '), width, margin)]
    return [`${`${index + 1}.`.padEnd(margin.length)}${wrap(head, width, margin).trimStart()}`, ...lines].join('\n')
  })
  return `${[`Proposed claims: ${suggestions.length}`, ...entries].join('\n\n')}\n`
}

const worth = (rank: number) => (rank <= 5 ? `worth checking, no. ${rank}` : `no. ${rank} to check`)
