import type { Treaty } from '../../core/treaty/schema'
import { SourceItem } from './SourceItem'
import { tiers } from './tiers'

/** Every source of the record, strongest tier first. */
export function Sources({ treaty: { sources } }: { treaty: Treaty }) {
  return (
    <details class="more sources">
      <summary>
        Sources <span class="count">{sources.length}</span>
      </summary>
      {tiers.map(({ id: tier, name, note }) => {
        const inTier = sources.filter(source => source.tier === tier)
        return (
          inTier.length > 0 && (
            <section key={tier}>
              <h4 class="label">{note === null ? name : `${name}: ${note}`}</h4>
              <ul>
                {inTier.map(source => (
                  <SourceItem key={source.id} source={source} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </details>
  )
}
