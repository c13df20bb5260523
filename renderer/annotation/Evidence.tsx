import { X } from 'lucide'
import { useState } from 'preact/hooks'
import type { Evidence as EvidenceItem } from '../../core/annotation/annotation'
import { findSourcedFact } from '../../core/treaty/sourced-fact'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'

interface EvidenceProps {
  readonly evidence: readonly EvidenceItem[]
  readonly onChange: (next: EvidenceItem[]) => void
}

/** What the reader sets beside the claim: facts of the treaty file, and words or addresses of their own. */
export function Evidence({ evidence, onChange }: EvidenceProps) {
  const [draft, setDraft] = useState('')
  const add = () => {
    const text = draft.trim()
    setDraft('')
    if (text !== '') onChange([...evidence, { text }])
  }

  return (
    <section class="evidence" aria-label="Evidence">
      <h4 class="label">Evidence</h4>
      <ul class="fact-list">
        {evidence.map((item, index) => (
          <li key={'fact' in item ? item.fact : item.text} class="fact">
            {'fact' in item ? <FactWords id={item.fact} /> : <span class="fact-label">{item.text}</span>}
            <IconButton
              icon={X}
              label="Remove this evidence"
              onClick={() => onChange(evidence.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <input
        class="field"
        aria-label="Add evidence"
        placeholder="Add a source, an address or a remark, then Enter"
        value={draft}
        onInput={event => setDraft(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && add()}
        onBlur={add}
      />
    </section>
  )
}

function FactWords({ id }: { id: string }) {
  const { articles } = useReader()
  const found = findSourcedFact({ treaties: articles.treaties.value, series: articles.series.value }, id)
  if (found === null) return <span class="fact-label missing">{id}: no record of this library holds this fact.</span>
  const { fact, from, sources } = found
  return (
    <span class={fact.weak ? 'fact-label weak' : 'fact-label'}>
      {fact.label}
      <span class="fact-sources">
        {[from, fact.article && `Article ${fact.article}`, ...sources.slice(0, 3).map(({ publisher }) => publisher)]
          .filter(Boolean)
          .join(' · ')}
        {fact.weak && ' · weak source only'}
      </span>
    </span>
  )
}
