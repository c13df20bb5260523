import { lifeOf } from '../../../core/treaty/in-force'
import type { Treaty } from '../../../core/treaty/schema'
import { type Moment, timelineOf } from '../../../core/treaty/timeline'
import { dateInWords } from '../../../core/wording'
import { articleLine } from './article-line'
import type { Draw } from './drawing'
import { momentOf, spanOfDays } from './span-of-days'
import { fillOf } from './standing-fill'

type EventMoment = Extract<Moment, { kind: 'event' }>

/** One treaty's life: a bar of its states, its events above it, and the article's date as a line through both. */
export function drawTimeline(treaty: Treaty, articleDay: string | null, today: string): Draw {
  const { periods } = lifeOf(treaty)
  const events = timelineOf(treaty, null).filter((moment): moment is EventMoment => moment.kind === 'event')
  const isOver = periods.at(-1)?.standing === 'ended'
  const days = [
    ...events.map(({ event }) => event.date),
    ...periods.map(({ from }) => from),
    ...(articleDay === null ? [] : [articleDay]),
    ...(isOver ? [] : [today]),
  ]
  const span = spanOfDays(days)

  return (library, { width, hatch }) => {
    const { axisX, barX, dot, plot } = library
    return plot({
      className: 'plot',
      width,
      height: 108,
      marginLeft: 10,
      marginRight: 10,
      marginTop: 24,
      marginBottom: 24,
      x: { type: 'utc', domain: span },
      y: { domain: ['events', 'states'], axis: null, padding: 0.25 },
      marks: [
        axisX({ label: null, ticks: Math.max(3, Math.floor(width / 80)), tickSize: 4 }),
        barX(
          periods.filter(({ standing }) => standing !== 'ended'),
          {
            x1: ({ from }) => momentOf(from),
            x2: ({ to }) => momentOf(to ?? today),
            y: () => 'states',
            fill: ({ standing }) => fillOf(standing, hatch),
            stroke: 'var(--plot-full)',
            title: ({ state, from }) => `${dateInWords(from)}: ${state}`,
          },
        ),
        dot(events, {
          x: ({ event }) => momentOf(event.date),
          y: () => 'events',
          r: ({ isKey }) => (isKey ? 5 : 3.5),
          fill: ({ isKey }) => (isKey ? 'var(--plot-full)' : 'var(--raised)'),
          stroke: 'var(--plot-full)',
          sort: ({ isKey }: EventMoment) => (isKey ? 1 : 0),
          title: ({ event, name }) => `${dateInWords(event.date)}${name === '' ? '' : `, ${name}`}: ${event.note}`,
        }),
        articleLine(library, articleDay, span),
      ],
      color: { type: 'identity' },
      r: { type: 'identity' },
    })
  }
}
