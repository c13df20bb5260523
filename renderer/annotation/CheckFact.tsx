import { findSourcedFact } from '../../core/treaty/sourced-fact'
import { openFact } from '../state/open-treaty'
import { useReader } from '../state/reader'
import { SourceItem } from '../treaty/SourceItem'

/** A fact that a statement was held against: what it says, where it stands in the record, and its sources. */
export function CheckFact({ id }: { id: string }) {
  const reader = useReader()
  const found = findSourcedFact({ treaties: reader.articles.treaties.value, series: reader.articles.series.value }, id)
  if (found === null) return <li class="check-fact">{id}: no record of this library holds this fact.</li>
  const { fact, from, treatyId, sources } = found
  return (
    <li class="check-fact">
      <p>
        {treatyId === null ? (
          <span class="check-from">{from}</span>
        ) : (
          <button
            type="button"
            class="treaty-link"
            title={`Open in the record of ${from}`}
            onClick={() => openFact(reader, treatyId, id)}
          >
            {from}
          </button>
        )}
        {fact.article && <span class="article-number"> Article {fact.article}</span>}
        {fact.weak && <span class="weak-flag">Weak source</span>}
      </p>
      <p class={fact.weak ? 'fact-label weak' : 'fact-label'}>{fact.label}</p>
      <ul class="check-sources" aria-label="Sources">
        {sources.map(source => (
          <SourceItem key={source.id} source={source} withTier />
        ))}
      </ul>
    </li>
  )
}
