import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Proposal } from '../../core/proposal/proposal'
import { useGradually } from '../annotation/use-gradually'
import { shorten } from '../format'
import { dismissProposal } from '../state/judge-proposals'
import { wholeList } from '../state/proposals'
import { useReader } from '../state/reader'
import { SuggestionCard } from './SuggestionCard'
import { SuggestionFilter } from './SuggestionFilter'
import { WhoSaysWhat } from './WhoSaysWhat'

/** The claims that Pacta proposes, what is most worth checking first. */
export function SuggestionsTab() {
  const { articles, proposals } = useReader()
  const open = proposals.open.value
  const dismissed = proposals.dismissed.value

  if (articles.open.value === null) return null
  if (proposals.state.value === 'reading') return <p class="empty">Looking for claims…</p>
  if (proposals.state.value === 'no-rules')
    return (
      <div class="empty">
        <p class="empty-title">No rules for this language</p>
        <p>
          Pacta proposes claims by rules, and this article is marked as {articles.open.value.entry.language}. Select
          words and press <kbd>C</kbd> to mark a claim yourself.
        </p>
      </div>
    )
  if (open.length === 0)
    return (
      <>
        <div class="empty">
          <p class="empty-title">
            {dismissed.length === 0 ? 'Nothing left to suggest' : 'All suggestions are dealt with'}
          </p>
          <p>
            What the rules find in this article is a claim already, or they find nothing. Select words and press{' '}
            <kbd>C</kbd> to mark a claim yourself.
          </p>
        </div>
        <Dismissed proposals={dismissed} />
      </>
    )
  return (
    <>
      <SuggestionFilter />
      <WhoSaysWhat />
      <SuggestionList />
      <Dismissed proposals={dismissed} />
    </>
  )
}

function SuggestionList() {
  const { proposals } = useReader()
  const { active, filter } = proposals
  const shown = proposals.shown.value
  const list = useRef<HTMLUListElement>(null)
  const count = useGradually(shown.length, shown.findIndex(({ key }) => key === active.value) + 1)

  useEffect(() => {
    if (active.value !== null) list.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' })
  }, [active.value])

  if (shown.length === 0)
    return (
      <div class="empty">
        <p class="empty-title">No suggestion fits this filter</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            filter.value = wholeList
          }}
        >
          Show all {proposals.open.value.length}
        </button>
      </div>
    )
  return (
    <ul class="cards" aria-label="Suggested claims" ref={list}>
      {shown.slice(0, count).map(proposal => (
        <SuggestionCard key={proposal.key} proposal={proposal} isOpen={proposal.key === active.value} />
      ))}
    </ul>
  )
}

function Dismissed({ proposals }: { proposals: readonly Proposal[] }) {
  const reader = useReader()
  const isOpen = useSignal(false)
  if (proposals.length === 0) return null
  return (
    <details
      class="dismissed"
      open={isOpen.value}
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>Dismissed ({proposals.length})</summary>
      {isOpen.value && (
        <ul aria-label="Dismissed suggestions">
          {proposals.map(proposal => (
            <li key={proposal.key}>
              <span>{shorten(proposal.target.quote.exact, 90)}</span>
              <button type="button" class="button quiet" onClick={() => void dismissProposal(reader, proposal, false)}>
                Put back
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
