import type { Source, Treaty } from '../../core/treaty/schema'
import { SourceItem } from './SourceItem'

const tiers: readonly { readonly id: Source['tier']; readonly name: string }[] = [
  { id: 'official', name: 'Official' },
  { id: 'specialist', name: 'Specialist' },
  { id: 'press', name: 'Press' },
  { id: 'reference', name: 'Reference' },
  { id: 'weak', name: 'Weak: copied or rewritten pages' },
]

/** Every source of the record, strongest tier first. */
export function Sources({ treaty: { sources } }: { treaty: Treaty }) {
  return (
    <details class="more sources">
      <summary>
        Sources <span class="count">{sources.length}</span>
      </summary>
      {tiers.map(({ id: tier, name }) => {
        const inTier = sources.filter(source => source.tier === tier)
        return (
          inTier.length > 0 && (
            <section key={tier}>
              <h4 class="label">{name}</h4>
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
