import { readingMinutes } from '../../core/article/reading-time'
import type { OpenArticle } from '../../core/contract'
import { formatMoment } from '../format'
import { VersionsBanner } from '../versions/VersionsBanner'

/** Section, publisher, date and reading time, above the headline. */
export function ArticleHeader({ article: { entry, words } }: { article: OpenArticle }) {
  const { section, publisher, author, published, zone, zoneNote } = entry
  return (
    <header class="article-header">
      {section && <p class="section">{section}</p>}
      <p class="dateline">
        {[publisher, author].filter(Boolean).join(', ')}
        {published && (
          <time
            dateTime={published}
            title={zone ? `${zone}. ${zoneNote ?? ''}`.trim() : 'The page names no time zone.'}
          >
            {formatMoment(published)}
            {zone && zoneNote && <span class="assumed"> ({zone}, assumed)</span>}
          </time>
        )}
        {words > 0 && <span>{readingMinutes(words)} min read</span>}
        <VersionsBanner />
      </p>
    </header>
  )
}
