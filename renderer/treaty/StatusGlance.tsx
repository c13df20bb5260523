import { dayAt } from '../../core/day'
import type { Treaty } from '../../core/treaty/schema'
import { describeStatus, statusOn } from '../../core/treaty/status'
import { dateInWords } from '../../core/wording'
import { formatAsOf } from '../format'
import { NextEvents } from './NextEvents'

interface StatusGlanceProps {
  readonly treaty: Treaty
  readonly articleDay: string | null
}

/** How the treaty stood on the article's date and, smaller, how it stands today; and the events next to that day. */
export function StatusGlance({ treaty, articleDay }: StatusGlanceProps) {
  const then = articleDay === null ? null : statusOn(treaty, articleDay)
  const today = dayAt(Date.now())
  const now = statusOn(treaty, today)
  return (
    <section class="glance" aria-label="Status">
      {articleDay !== null && then !== null && (
        <div class="glance-then">
          <p class="label">On the article’s date, {dateInWords(articleDay)}</p>
          <p class="glance-state">{describeStatus(then)}</p>
          {then.note && <p class="glance-note">{then.note}</p>}
        </div>
      )}
      <div class="glance-now" data-fact={treaty.status.id} tabIndex={-1}>
        <p class="label">Today</p>
        <p>{describeStatus(now)}</p>
        <p class="glance-note">
          {treaty.status.text} As of {formatAsOf(treaty.status.asOf)}.
        </p>
      </div>
      <NextEvents treaty={treaty} day={articleDay ?? today} />
      {articleDay === null && (
        <p class="glance-note">The article names no date, so only today’s status can be shown.</p>
      )}
    </section>
  )
}
