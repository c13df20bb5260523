import type { Treaty, TreatyEvent } from '../../core/treaty/schema'
import { dateInWords } from '../../core/wording'
import { useReader } from '../state/reader'

interface LeftOutEventsProps {
  readonly treaty: Treaty
  readonly articleDay: string | null
}

/** Recorded events near the article's date that it does not name. Whether that matters is the reader's to judge. */
export function LeftOutEvents({ treaty, articleDay }: LeftOutEventsProps) {
  const { articles, leftOut } = useReader()
  const isNamed = articles.open.value?.mentions.some(({ treatyId }) => treatyId === treaty.id) === true
  if (!isNamed) return null
  const found = leftOut.value?.find(({ treatyId }) => treatyId === treaty.id)
  const nothing = found !== undefined && found.before.length + found.after.length === 0
  return (
    <section class="left-out">
      <h3>What this article leaves out</h3>
      {articleDay === null && <p class="hint">The article names no date, so no events can be said to be near it.</p>}
      {nothing && <p class="hint">The record holds no event within a year of its date that it does not name.</p>}
      {found && !nothing && (
        <>
          <p class="hint">
            Events in the record within a year of the article that it names neither by date nor by the act. What it
            tells in other words is listed all the same, and no article can tell everything: what an omission means is
            yours to judge.
          </p>
          <Events title="Before it" events={found.before} />
          <Events title="After it, when it was already written" events={found.after} />
        </>
      )}
    </section>
  )
}

function Events({ title, events }: { title: string; events: readonly TreatyEvent[] }) {
  if (events.length === 0) return null
  return (
    <>
      <h4 class="label">{title}</h4>
      <ul class="left-out-events">
        {events.map(({ id, date, note, weakOnly }) => (
          <li key={id}>
            <time dateTime={date}>{dateInWords(date)}</time>
            <span class={weakOnly ? 'weak' : undefined}>{note}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
