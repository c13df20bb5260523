import { dateInWords, limitInWords } from '../wording'
import type { Treaty, TreatyEvent } from './schema'
import { findSeriesFact } from './series-facts'
import type { Series } from './series-schema'

export type FactKind = 'event' | 'limit' | 'duration' | 'verification' | 'provision' | 'status' | 'totals' | 'series'

/** One statement of a record that a claim can be set beside. */
export interface Fact {
  readonly id: string
  /** The record that it stands in; of a fact from a series, the series' id. */
  readonly treatyId: string
  readonly kind: FactKind
  /** At the precision the source gives; null for what has no date. */
  readonly date: string | null
  /** One sentence a reader understands alone. */
  readonly label: string
  /** The treaty's article, where a source shows it. */
  readonly article: string | null
  readonly sourceIds: readonly string[]
  /** True when only weak sources carry it. */
  readonly weak: boolean
}

export const eventNames: Readonly<Record<TreatyEvent['type'], string>> = {
  opened: 'opened for signature',
  signed: 'signed',
  ratified: 'ratified',
  'entered-into-force': 'entered into force',
  extended: 'extended',
  suspended: 'suspended',
  withdrawn: 'withdrawal',
  terminated: 'terminated',
  superseded: 'superseded',
  expired: 'expired',
  other: '',
}

/** Every fact of a record: status, duration, events in order, limits, verification, provisions, declared totals. */
export function factsOf(treaty: Treaty): readonly Fact[] {
  const { id: treatyId, status, durationClause, events, limits, verification, provisions, dataExchange } = treaty
  const fact = (kind: FactKind, from: FactSource, rest: Pick<Fact, 'date' | 'label'>): Fact => ({
    id: from.id,
    treatyId,
    kind,
    article: from.article || null,
    sourceIds: from.sources,
    weak: from.weakOnly ?? false,
    ...rest,
  })
  return [
    fact('status', status, { date: null, label: status.text }),
    fact('duration', durationClause, { date: null, label: durationClause.text }),
    ...events.map(event => fact('event', event, { date: event.date, label: eventLabel(event) })),
    ...limits.map(limit =>
      fact('limit', limit, {
        date: limit.deadline,
        label: `${limitInWords(limit.limit)} ${limit.unit}: ${limit.item}`,
      }),
    ),
    fact('verification', verification, { date: null, label: verification.text }),
    ...provisions.map(provision => fact('provision', provision, { date: null, label: provision.summary })),
    ...(dataExchange?.rows ?? []).map(row =>
      fact('totals', row, { date: row.asOf, label: `Declared totals as of ${dateInWords(row.asOf)}` }),
    ),
  ]
}

/** The fact with this id in any of the records, or else in any of the series; null where there is none. */
export function findFact(treaties: readonly Treaty[], id: string, series: readonly Series[] = []): Fact | null {
  for (const treaty of treaties) {
    if (!id.startsWith(`${treaty.id}.`)) continue
    const found = factsOf(treaty).find(fact => fact.id === id)
    if (found) return found
  }
  return findSeriesFact(series, id)
}

interface FactSource {
  readonly id: string
  readonly sources: readonly string[]
  readonly article?: string | null
  readonly weakOnly?: boolean | undefined
}

function eventLabel({ date, type, note, step }: TreatyEvent): string {
  const act = [eventNames[type], step && type !== 'other' ? `(${step.replaceAll('-', ' ')})` : '']
    .filter(Boolean)
    .join(' ')
  return `${dateInWords(date)}${act === '' ? '' : `, ${act}`}: ${note}`
}
