import { Plus } from 'lucide'
import type { ClaimFields } from '../../core/annotation/annotation'
import { factsBearingOn } from '../../core/treaty/bearing'
import type { Treaty } from '../../core/treaty/schema'
import { describeStatus, statusOn } from '../../core/treaty/status'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'

interface ClaimFactsProps {
  readonly quote: string
  readonly claim: ClaimFields
  readonly onUse: (factId: string) => void
}

/** The treaties a claim is about, and the recorded facts its words bear on. It collects; the reader judges. */
export function ClaimFacts({ quote, claim, onUse }: ClaimFactsProps) {
  const { articles } = useReader()
  const about = articles.treaties.value.filter(({ id }) => claim.treaties.includes(id))
  const used = new Set(claim.evidence.flatMap(item => ('fact' in item ? [item.fact] : [])))
  return about.map(treaty => <TreatyFacts key={treaty.id} treaty={treaty} quote={quote} used={used} onUse={onUse} />)
}

interface TreatyFactsProps {
  readonly treaty: Treaty
  readonly quote: string
  readonly used: ReadonlySet<string>
  readonly onUse: (factId: string) => void
}

function TreatyFacts({ treaty, quote, used, onUse }: TreatyFactsProps) {
  const { articleDay, showTreaty } = useReader()
  const facts = factsBearingOn(quote, treaty).filter(({ id }) => !used.has(id))
  const day = articleDay.value
  return (
    <section class="claim-facts">
      <h4>
        <button type="button" class="treaty-link" onClick={() => showTreaty(treaty.id)}>
          {treaty.shortName}
        </button>
        {day && <span class="status-on-day">{describeStatus(statusOn(treaty, day))}</span>}
      </h4>
      {facts.length > 0 && (
        <ul class="fact-list" aria-label={`Facts about ${treaty.shortName} that bear on these words`}>
          {facts.map(fact => (
            <li key={fact.id} class="fact">
              <span class={fact.weak ? 'fact-label weak' : 'fact-label'}>{fact.label}</span>
              <IconButton icon={Plus} label="Use as evidence" onClick={() => onUse(fact.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
