import { Check, Pencil, X } from 'lucide'
import { claimTypeNames } from '../../core/annotation/names'
import type { Proposal } from '../../core/proposal/proposal'
import { Icon } from '../controls/Icon'
import { shorten } from '../format'
import { acceptProposal, dismissProposal, showProposal } from '../state/judge-proposals'
import { useReader } from '../state/reader'

/** A claim that is proposed: who says it, through whom, in which words, how sure the rules are; open, why, and what to do. */
export function SuggestionCard({ proposal, isOpen }: { proposal: Proposal; isOpen: boolean }) {
  const reader = useReader()
  const { key, speaker, outlet, type, certainty, checkRank, target } = proposal
  const toggle = () => {
    if (isOpen) reader.proposals.active.value = null
    else showProposal(reader, key)
  }
  return (
    <li class="card suggestion" data-open={isOpen || undefined}>
      <button type="button" class="card-head" aria-expanded={isOpen} onClick={toggle}>
        <span class="card-mark">
          {checkRank <= worthChecking && (
            <span class="rank" title="Among what is most worth checking">
              {checkRank}
            </span>
          )}
          <span class={speaker === null ? 'speaker none' : 'speaker'}>{speaker ?? 'No source named'}</span>
          {outlet !== null && <span class="outlet">via {outlet}</span>}
          <span class="claim-line" data-type={type}>
            {claimTypeNames[type]}
          </span>
          <span class="certainty" title="How sure the rules are">
            {percent(certainty)}
          </span>
        </span>
        <span class={isOpen ? 'card-quote' : 'card-quote clamped'}>
          {isOpen ? target.quote.exact : shorten(target.quote.exact, 180)}
        </span>
      </button>
      {isOpen && <SuggestionDetails proposal={proposal} />}
    </li>
  )
}

/** As many as a reader with little time would check. */
const worthChecking = 5

const percent = (share: number) => `${Math.round(share * 100)} %`
const kinds = { direct: 'Direct speech', mixed: 'Partly in the source’s words', indirect: 'Indirect speech' } as const

function SuggestionDetails({ proposal }: { proposal: Proposal }) {
  const reader = useReader()
  const { role, kind, cue, treatyIds, why } = proposal
  const treaties = treatyIds.map(id => reader.articles.treaties.value.find(treaty => treaty.id === id)?.shortName ?? id)
  return (
    <div class="card-details">
      <p class="hint">{[role, kinds[kind], cue && `by “${cue}”`, ...treaties].filter(Boolean).join(' · ')}</p>
      <details class="why">
        <summary>Why</summary>
        <ul>
          {why.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <div class="card-actions">
        <button type="button" class="button" onClick={() => void acceptProposal(reader, proposal, { edit: false })}>
          <Icon node={Check} size={14} /> Accept
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void acceptProposal(reader, proposal, { edit: true })}
        >
          <Icon node={Pencil} size={14} /> Accept and edit
        </button>
        <button type="button" class="button quiet" onClick={() => void dismissProposal(reader, proposal)}>
          <Icon node={X} size={14} /> Dismiss
        </button>
      </div>
    </div>
  )
}
