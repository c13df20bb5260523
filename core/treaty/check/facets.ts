import type { Treaty, TreatyEvent } from '../schema'
import type { ActKind, Step } from './acts'
import { daysOf } from './calendar'

/** One act that a recorded event stands for: an event whose note says more than its type is several. */
export interface Facet {
  readonly kind: ActKind
  readonly step: Step | null
  readonly event: TreatyEvent
  readonly days: { readonly from: string; readonly to: string }
}

const kinds: Readonly<Partial<Record<TreatyEvent['type'], ActKind>>> = {
  opened: 'opened',
  signed: 'signed',
  ratified: 'ratified',
  'entered-into-force': 'in-force',
  extended: 'extended',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
  superseded: 'superseded',
  expired: 'expired',
}
const steps: Readonly<Partial<Record<NonNullable<TreatyEvent['step']>, Step>>> = {
  announced: 'announced',
  notified: 'notified',
  'in-effect': 'effect',
  parliament: 'parliament',
  'head-of-state': 'head-of-state',
}

/** Acts that only the note of an event tells. */
const inNotes: readonly (readonly [RegExp, ActKind, Step | null])[] = [
  [/limits took effect/i, 'limits-in-force', null],
  [/took back its ratification/i, 'unratified', null],
  [/\binitiall?ed\b/i, 'initialled', null],
  [/^(?:adopted|agreed|published)\b/i, 'adopted', null],
  [/announced that it (?:would|was) (?:suspend its duties and )?leav(?:e|ing)/i, 'withdrawn', 'announced'],
  [/announced that it would suspend/i, 'suspended', 'announced'],
  [/said that (?:they|it|Russia) would suspend/i, 'suspended', 'announced'],
  [/\bnotice\b[^.]*\bgiven\b|\bgave (?:\w+ )*notice\b/i, 'withdrawn', 'notified'],
  [/would no longer be tied/i, 'withdrawn', null],
  [/stopped taking part|stopped carrying out/i, 'suspended', 'effect'],
]

/** Every act that the record dates. */
export function facetsOf({ events }: Pick<Treaty, 'events'>): readonly Facet[] {
  return events.flatMap(event => {
    const days = daysOf(event.date)
    const kind = kinds[event.type]
    const step = steps[event.step ?? 'agreed'] ?? (kind === 'suspended' || kind === 'withdrawn' ? 'effect' : null)
    const own: Facet[] = kind === undefined ? [] : [{ kind, step, event, days }]
    if (kind === 'superseded') own.push({ kind: 'terminated', step: null, event, days })
    if (event.step === 'accession') own.push({ kind: 'joined', step: null, event, days })
    const told = inNotes
      .filter(([pattern, toldKind]) => pattern.test(event.note) && toldKind !== kind)
      .map(([, toldKind, toldStep]) => ({ kind: toldKind, step: toldStep, event, days }))
    return [...own, ...told]
  })
}
