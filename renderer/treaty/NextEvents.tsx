import { eventsAround } from '../../core/treaty/around'
import { eventNames } from '../../core/treaty/facts'
import type { Treaty, TreatyEvent } from '../../core/treaty/schema'
import { dateInWords } from '../../core/wording'

/** The recorded events next to a day: the last one up to it, and the first one after it. */
export function NextEvents({ treaty, day }: { treaty: Treaty; day: string }) {
  const { last, next } = eventsAround(treaty, day)
  return (
    <dl class="glance-events">
      <NextEvent label="Last event" event={last} none="None in the record yet" />
      <NextEvent label="Next event" event={next} none="None in the record" />
    </dl>
  )
}

function NextEvent({ label, event, none }: { label: string; event: TreatyEvent | null; none: string }) {
  return (
    <div>
      <dt class="label">
        {label} {event !== null && <time dateTime={event.date}>{dateInWords(event.date)}</time>}
      </dt>
      <dd>
        {event === null ? (
          <span class="hint">{none}</span>
        ) : (
          <>
            {eventNames[event.type] !== '' && <strong>{capital(eventNames[event.type])}. </strong>}
            {event.note}
          </>
        )}
      </dd>
    </div>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
