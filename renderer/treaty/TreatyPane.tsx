import type { Treaty } from '../../core/treaty/schema'
import { SafeHtml } from '../text/SafeHtml'
import { Disputes } from './Disputes'
import { LeftOutEvents } from './LeftOutEvents'
import { Limits } from './Limits'
import { Parties } from './Parties'
import { Provisions } from './Provisions'
import { Sources } from './Sources'
import { StatusGlance } from './StatusGlance'
import { Succession } from './Succession'
import { Timeline } from './Timeline'

interface TreatyPaneProps {
  readonly treaty: Treaty
  /** `2026-02-05`, or null for an article without a date. */
  readonly articleDay: string | null
}

/** One record of the treaty file, the glance first. */
export function TreatyPane({ treaty, articleDay }: TreatyPaneProps) {
  const { durationClause: duration } = treaty
  return (
    <article class="treaty">
      <header>
        <h2 tabIndex={-1}>{treaty.shortName}</h2>
        <p class="treaty-name">{treaty.name}</p>
        <p class="treaty-kind">
          {treaty.kind === 'bilateral' ? 'Bilateral' : 'Multilateral'} {treaty.legalForm} · {treaty.scope}
        </p>
      </header>
      <StatusGlance treaty={treaty} articleDay={articleDay} />
      <Parties treaty={treaty} />
      <Timeline treaty={treaty} articleDay={articleDay} />
      <LeftOutEvents treaty={treaty} articleDay={articleDay} />
      <Limits treaty={treaty} articleDay={articleDay} />
      <section>
        <h3>How long it runs</h3>
        <p data-fact={duration.id} tabIndex={-1}>
          {duration.text}
          {duration.article && <span class="article-number"> Article {duration.article}</span>}
        </p>
      </section>
      <Succession treaty={treaty} />
      <Disputes treaty={treaty} />
      <section>
        <h3>In short</h3>
        <SafeHtml class="prose" html={treaty.html} />
      </section>
      <Provisions treaty={treaty} />
      <Sources treaty={treaty} />
    </article>
  )
}
