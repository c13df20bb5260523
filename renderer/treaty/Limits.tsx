import { useMemo } from 'preact/hooks'
import { declaredUnderLimits } from '../../core/treaty/limits-against-totals'
import type { Treaty } from '../../core/treaty/schema'
import { dateInWords, limitInWords } from '../../core/wording'
import { TotalsAgainstLimits } from './TotalsAgainstLimits'

/** Each ceiling with its unit and with what it counts: the same number over another scope is another limit. */
export function Limits({ treaty, articleDay }: { treaty: Treaty; articleDay: string | null }) {
  const { limits } = treaty
  const declared = useMemo(() => declaredUnderLimits(treaty), [treaty])
  if (limits.length === 0)
    return (
      <section>
        <h3>Limits</h3>
        <p class="hint">The record holds no limits in numbers.</p>
      </section>
    )
  return (
    <section>
      <h3>Limits</h3>
      <dl class="limits">
        {limits.map(limit => (
          <div key={limit.id} class="limit" data-fact={limit.id} tabIndex={-1}>
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
      {declared.length > 0 ? (
        <TotalsAgainstLimits name={treaty.shortName} declared={declared} articleDay={articleDay} />
      ) : (
        <p class="hint">The record holds no declared totals to set against these limits.</p>
      )}
    </section>
  )
}
