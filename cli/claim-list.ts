import { claimTypeNames, statusNames } from '../core/annotation/names'
import { throughWhom, whoSays } from '../core/annotation/who-says'
import type { PlacedAnnotation } from '../core/contract'
import { wrap } from './wrap'

/** The claims among annotations as a numbered list for a terminal; empty where there are none. */
export function claimList(annotations: readonly PlacedAnnotation[], width: number): string {
  const claims = annotations.flatMap(({ annotation, anchoring }) =>
    annotation.claim === null ? [] : [{ annotation, anchoring, claim: annotation.claim }],
  )
  if (claims.length === 0) return ''
  const margin = ' '.repeat(String(claims.length).length + 2)
  const entries = claims.map(({ annotation, anchoring, claim }, index) => {
    const outlet = throughWhom(claim)
    const through = outlet === null ? '' : ` (through ${outlet})`
    const gone = anchoring.state === 'gone' ? ' · not found in the text any more' : ''
    const head = `${whoSays(claim)}${through} · ${claimTypeNames[claim.type]} · ${statusNames[claim.status]}${gone} · ${annotation.id}`
    const number = `${index + 1}.`.padEnd(margin.length)
    const quote = wrap(`“${annotation.target.quote.exact}”`, width, margin)
    return `${number}${wrap(head, width, margin).trimStart()}\n${quote}`
  })
  return [`Claims: ${claims.length}`, ...entries].join('\n\n')
}
