import { useId, useState } from 'preact/hooks'
import { findProvisions } from '../../core/treaty/find-provisions'
import type { Treaty } from '../../core/treaty/schema'

/** What the treaty provides, to be searched, and how it is watched over. */
export function Provisions({ treaty: { provisions, verification } }: { treaty: Treaty }) {
  const id = useId()
  const [query, setQuery] = useState('')
  const found = findProvisions(provisions, query)
  return (
    <section>
      <h3>Verification</h3>
      <p class={verification.weakOnly ? 'weak' : undefined} data-fact={verification.id} tabIndex={-1}>
        {verification.text}
      </p>
      {provisions.length > 0 && (
        <details class="more">
          <summary>
            Provisions <span class="count">{provisions.length}</span>
          </summary>
          <label class="visually-hidden" for={id}>
            Search the provisions
          </label>
          <input
            id={id}
            type="search"
            class="field"
            placeholder="Search: a word or an article"
            value={query}
            onInput={event => setQuery(event.currentTarget.value)}
          />
          <p class="hint" role="status">
            {query.trim() !== '' && `${found.length} of ${provisions.length} provisions`}
          </p>
          {found.length === 0 && <p class="hint">None holds these words. Try fewer of them, or clear the search.</p>}
          <ul class="provisions">
            {found.map(({ id: factId, article, summary, weakOnly }) => (
              <li key={factId} class={weakOnly ? 'weak' : undefined} data-fact={factId} tabIndex={-1}>
                {article && <span class="article-number">{article}: </span>}
                {summary}
                {weakOnly && <span class="hint">Weak source only</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
