import { dateInWords } from '../../wording'
import type { ActKind } from './acts'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'

/** What was done, for a sentence about a treaty: `New START entered into force`. */
export const done: Readonly<Record<ActKind, string>> = {
  opened: 'was opened for signature',
  signed: 'was signed',
  initialled: 'was initialled',
  adopted: 'was agreed',
  ratified: 'was ratified',
  unratified: 'had its ratification taken back',
  joined: 'was joined',
  'in-force': 'entered into force',
  'limits-in-force': 'saw its limits take effect',
  extended: 'was extended',
  suspended: 'was suspended',
  withdrawn: 'saw a withdrawal',
  terminated: 'ended',
  superseded: 'was superseded',
  expired: 'expired',
}

const stepNames = {
  announced: ' (announced)',
  notified: ' (notice given)',
  effect: '',
  parliament: ' (vote in parliament)',
  'head-of-state': ' (signed by the head of state)',
}

/** `5 February 2011`, with the step where it is not the act itself. */
export function facetInWords({ event, step }: Facet): string {
  return `${dateInWords(event.date)}${step === null ? '' : stepNames[step]}`
}

/** A recorded date as fine as the words that it replaces, and in their order of day and month. */
export function dateLike(recorded: string, { precision, days }: DatePhrase, written: string): string {
  const length = precision === 'day' ? 10 : precision === 'year' || precision === 'span' ? 4 : 7
  const words = dateInWords(recorded.slice(0, length))
  const american = /^([A-Z][a-z]+day,? )?[A-Z][a-z]{2,8}\.? \d{1,2}\b/.test(written)
  const parts = words.split(' ')
  if (days !== null && american && parts.length === 3) return `${parts[1]} ${parts[0]}, ${parts[2]}`
  return words
}
