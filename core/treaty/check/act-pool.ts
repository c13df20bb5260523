import { sameState, stateName } from './actors'
import type { ActPhrase } from './acts'
import type { Facet } from './facets'
import type { IndexedTreaty } from './index-record'

/** The recorded acts that words for an act can mean. */
export function isPool(
  { kind, step, event }: Facet,
  act: ActPhrase,
  { text, on }: { readonly text: string; readonly on: IndexedTreaty },
): boolean {
  if (!kindsMeant(act).includes(kind)) return false
  if (
    act.kind === 'adopted' &&
    /^(?:published|issued)$/i.test(text.slice(act.span.start, act.span.end)) &&
    kind !== 'adopted'
  )
    return false
  if (act.kind === 'terminated' && kind === 'withdrawn' && on.treaty.status.state !== 'terminated') return false
  if (kind === 'withdrawn' && step === null && !/\b(?:abandon|renounc|drop|repudiat|ditch|scrap)/i.test(text))
    return false
  if (act.kind === 'joined' && kind === 'ratified' && on.treaty.kind === 'bilateral') return false
  if (act.step === 'parliament' && step !== 'parliament') return false
  if (event.about !== undefined) return isAbout(event.about, text)
  return !/\bprotocols?\b/i.test(text) || kind !== 'signed'
}

/** That a treaty was opened for signature does not say that a given state signed it. */
export function isOthersOpening({ kind, event }: Facet, act: ActPhrase, codes: readonly string[]): boolean {
  if (kind !== 'opened' || act.kind !== 'signed' || codes.length === 0) return false
  return !codes.some(code => event.by.some(one => sameState(one, code)))
}

/** An event about a part of the treaty counts only where the words name that part. */
function isAbout(about: string, text: string): boolean {
  const named = about
    .toLowerCase()
    .split(' ')
    .filter(word => word !== 'extension')
  return named.length > 0 && named.every(word => text.toLowerCase().includes(word))
}

function kindsMeant({ kind, step }: ActPhrase): readonly Facet['kind'][] {
  if (kind === 'terminated') return ['terminated', 'expired', 'withdrawn']
  if (kind === 'signed') return ['signed', 'opened']
  if (kind === 'adopted') return ['adopted', 'signed']
  if (kind === 'joined') return ['joined', 'ratified']
  if (kind === 'expired' && step === null) return ['expired']
  return [kind]
}

/** Acts of one state, so that an event without a doer proves nothing about a given one. */
const ofOneState: ReadonlySet<Facet['kind']> = new Set(['ratified', 'unratified', 'joined', 'withdrawn', 'suspended'])

export function isBy({ event, kind }: Facet, codes: readonly string[]): boolean {
  if (codes.length === 0 || kind === 'in-force' || kind === 'expired') return true
  if (event.by.length === 0) return !ofOneState.has(kind) || codes.some(code => event.note.includes(stateName(code)))
  return codes.some(code => event.by.some(one => sameState(one, code)))
}
