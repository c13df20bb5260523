import { ExternalLink } from 'lucide'
import type { Source, Treaty } from '../../core/treaty/schema'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'

const tiers: readonly { readonly id: Source['tier']; readonly name: string }[] = [
  { id: 'official', name: 'Official' },
  { id: 'specialist', name: 'Specialist' },
  { id: 'press', name: 'Press' },
  { id: 'reference', name: 'Reference' },
  { id: 'weak', name: 'Weak: copied or rewritten pages' },
]

/** Every source of the record, strongest tier first; one click asks before it opens outside. */
export function Sources({ treaty: { sources } }: { treaty: Treaty }) {
  const { api, notices } = useReader()
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
                {inTier.map(({ id, title, publisher, url }) => (
                  <li key={id}>
                    {url === '' ? (
                      <span class="source">
                        <span class="source-title">{title}</span>
                        <span class="hint">{publisher}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        class="source"
                        title={url}
                        onClick={() => void notices.attempt(() => api.openLink(url))}
                      >
                        <span class="source-title">
                          {title} <Icon node={ExternalLink} size={12} />
                        </span>
                        <span class="hint">{publisher}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </details>
  )
}
