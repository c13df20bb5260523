import { Copy, ExternalLink } from 'lucide'
import type { Source } from '../../core/treaty/schema'
import { Icon } from '../controls/Icon'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'
import { tierName } from './tiers'

interface SourceItemProps {
  readonly source: Source
  /** Whether it says how strong it is: left out where a heading says so. */
  readonly withTier?: boolean
}

/** One source: a click asks before it opens outside; the copy names title, publisher and address. */
export function SourceItem({ source: { title, publisher, url, tier }, withTier = false }: SourceItemProps) {
  const { api, notices } = useReader()
  const hint = withTier ? `${publisher} · ${tierName(tier)}` : publisher
  const copy = async () => {
    const copied = await notices.attempt(async () => {
      await api.copyText([`${title}. ${publisher}.`, url].filter(Boolean).join(' '))
      return true
    })
    if (copied) notices.tell('Source copied.')
  }
  return (
    <li class="source-row">
      {url === '' ? (
        <span class="source">
          <span class="source-title">{title}</span>
          <span class="hint">{hint}</span>
        </span>
      ) : (
        <button type="button" class="source" title={url} onClick={() => void notices.attempt(() => api.openLink(url))}>
          <span class="source-title">
            {title} <Icon node={ExternalLink} size={12} />
          </span>
          <span class="hint">{hint}</span>
        </button>
      )}
      <IconButton icon={Copy} label={`Copy source: ${title}`} onClick={() => void copy()} />
    </li>
  )
}
