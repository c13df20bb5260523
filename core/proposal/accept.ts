import type { AnnotationDraft } from '../annotation/annotation'
import { emptyClaim } from '../annotation/change'
import type { Proposal } from './proposal'

/** The claim that a proposal becomes when the reader accepts it: the same as one made by hand. */
export function acceptedClaim(proposal: Proposal, publisher: string | null): AnnotationDraft {
  const { target, speaker, role, outlet, cue, type, treatyIds } = proposal
  return {
    kind: 'claim',
    target,
    color: null,
    note: '',
    tags: [],
    claim: { ...emptyClaim, speaker, role, outlet: outlet ?? publisher, cue, type, treaties: treatyIds.slice(0, 50) },
  }
}
