import type { Treaty } from '../../core/treaty/schema'
import { dateInWords, limitInWords } from '../../core/wording'

/** Each ceiling with its unit and with what it counts: the same number over another scope is another limit. */
export function Limits({ treaty: { limits } }: { treaty: Treaty }) {
  if (limits.length === 0) return null
  return (
    <section>
      <h3>Limits</h3>
      <dl class="limits">
        {limits.map(limit => (
          <div key={limit.id} class="limit">
            <dt>
              <span class="limit-number">{limitInWords(limit.limit)}</span>
              <span class="limit-unit">{limit.unit}</span>
            </dt>
            <dd>
              {limit.item}
              <span class="hint">
                {[
                  `each of ${limit.appliesTo.join(', ')}`,
                  limit.deadline && `from ${dateInWords(limit.deadline)}`,
                  limit.article && `Article ${limit.article}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {limit.note && <span class="hint">{limit.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
