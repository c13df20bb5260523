import { useState } from 'preact/hooks'
import type { Treaty } from '../../core/treaty/schema'
import { type Moment, timelineOf } from '../../core/treaty/timeline'
import { dateInWords } from '../../core/wording'
import { useReader } from '../state/reader'
import { TimelinePlot } from './TimelinePlot'

interface TimelineProps {
  readonly treaty: Treaty
  readonly articleDay: string | null
}

/** The line of events with the article's date on it: the acts of the treaty itself, or all that the record holds. */
export function Timeline({ treaty, articleDay }: TimelineProps) {
  const { focus } = useReader()
  const moments = timelineOf(treaty, articleDay)
  const sought = moments.find(moment => moment.kind === 'event' && moment.event.id === focus.fact.value)
  const [showsAll, setShowsAll] = useState(sought?.kind === 'event' && !sought.isKey)
  const shown = showsAll ? moments : moments.filter(moment => moment.kind === 'article' || moment.isKey)
  const hidden = moments.length - shown.length

  return (
    <section>
      <h3>Events</h3>
      <TimelinePlot treaty={treaty} articleDay={articleDay} />
      <ol class="timeline">
        {shown.map(moment => (
          <MomentRow key={moment.kind === 'article' ? 'article' : moment.event.id} moment={moment} />
        ))}
      </ol>
      {(hidden > 0 || showsAll) && (
        <button type="button" class="button quiet timeline-toggle" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show the main events only' : `Show ${hidden} more`}
        </button>
      )}
    </section>
  )
}

function MomentRow({ moment }: { moment: Moment }) {
  if (moment.kind === 'article')
    return (
      <li class="moment article-moment">
        <time dateTime={moment.date}>{dateInWords(moment.date)}</time>
        <span>This article</span>
      </li>
    )
  const { event, name, isKey } = moment
  return (
    <li class={isKey ? 'moment key' : 'moment'} data-fact={event.id} tabIndex={-1}>
      <time dateTime={event.date}>{dateInWords(event.date)}</time>
      <div>
        {name !== '' && <span class="moment-title">{name.charAt(0).toUpperCase() + name.slice(1)}</span>}
        {event.place && <span class="hint-inline"> in {event.place}</span>}
        <p class={event.weakOnly ? 'weak' : undefined}>{event.note}</p>
      </div>
    </li>
  )
}
