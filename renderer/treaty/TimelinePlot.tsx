import { useMemo } from 'preact/hooks'
import { dayAt } from '../../core/day'
import { lifeOf } from '../../core/treaty/in-force'
import type { Treaty } from '../../core/treaty/schema'
import { dateInWords } from '../../core/wording'
import { drawTimeline } from './plot/draw-timeline'
import { PlotFigure } from './plot/PlotFigure'
import { keysOf } from './plot/standing-fill'

/** The treaty's life at a glance; its events stand in the list below, its states in the table. */
export function TimelinePlot({ treaty, articleDay }: { treaty: Treaty; articleDay: string | null }) {
  const today = dayAt(Date.now())
  const draw = useMemo(() => drawTimeline(treaty, articleDay, today), [treaty, articleDay, today])
  const { periods } = lifeOf(treaty)
  const states = periods.map(({ from, state }) => `${dateInWords(from)}: ${state}`)
  return (
    <PlotFigure
      title={`${treaty.shortName} over time`}
      description={`${states.join('; ')}. The events are listed below.`}
      draw={draw}
      keys={hatch =>
        keysOf(
          periods.map(({ standing }) => standing),
          hatch,
        )
      }
      table={
        <table class="facts-table">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ from, state }) => (
              <tr key={from}>
                <td>{dateInWords(from)}</td>
                <th scope="row">{state}</th>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
