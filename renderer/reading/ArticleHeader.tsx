import type { ArticleEntry } from '../../core/article/article'
import { formatMoment } from '../format'

/** Section, publisher, date and reading time, above the headline. */
export function ArticleHeader({ entry }: { entry: ArticleEntry }) {
  const { section, publisher, author, published, zone, zoneNote, minutes } = entry
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
        <span>{minutes} min read</span>
      </p>
    </header>
  )
}
