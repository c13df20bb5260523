import type { ClaimStatus, ClaimType, Kind } from './annotation'

export const kindNames: Readonly<Record<Kind, string>> = { highlight: 'Highlight', note: 'Note', claim: 'Claim' }

/** How a claim stands with the record in the reader's judgement: never true or false. */
export const statusNames: Readonly<Record<ClaimStatus, string>> = {
  open: 'Open',
  agrees: 'Agrees',
  partly: 'Partly agrees',
  differs: 'Differs',
  'no-record': 'No record',
}

export const claimTypeNames: Readonly<Record<ClaimType, string>> = {
  fact: 'Fact',
  opinion: 'Opinion',
  prediction: 'Prediction',
  position: 'Position',
  quotation: 'Quotation',
}
