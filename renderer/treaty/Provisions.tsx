import type { Treaty } from '../../core/treaty/schema'

/** What the treaty provides, and how it is watched over. */
export function Provisions({ treaty: { provisions, verification } }: { treaty: Treaty }) {
  return (
    <section>
      <h3>Verification</h3>
      <p class={verification.weakOnly ? 'weak' : undefined}>{verification.text}</p>
      {provisions.length > 0 && (
        <details class="more">
          <summary>
            Provisions <span class="count">{provisions.length}</span>
          </summary>
          <ul class="provisions">
            {provisions.map(({ id, article, summary, weakOnly }) => (
              <li key={id} class={weakOnly ? 'weak' : undefined}>
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
