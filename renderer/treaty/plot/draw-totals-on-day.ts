import type { DeclaredUnderLimit } from '../../../core/treaty/limits-against-totals'
import { numberInWords } from '../../../core/wording'
import type { Draw } from './drawing'

/** What the parties declared on one day, a bar each, against the limit as a line; one group of bars for each limit. */
export function drawTotalsOnDay(declared: readonly DeclaredUnderLimit[], day: string): Draw {
  const bars = declared.flatMap(({ limit, totals }) =>
    totals.filter(({ date }) => date === day).map(total => ({ ...total, group: limit.id })),
  )
  const groups = declared
    .filter(({ limit }) => bars.some(({ group }) => group === limit.id))
    .map(({ limit, ceiling }) => ({ group: limit.id, ceiling, unit: limit.unit }))
  const parties = [...new Set(bars.map(({ party }) => party))]
  const highest = Math.max(...groups.map(({ ceiling }) => ceiling), ...bars.map(({ total }) => total))

  return ({ axisY, barX, plot, ruleX, text }, { width }) =>
    plot({
      className: 'plot',
      width,
      height: groups.length * (parties.length * 24 + 34),
      marginLeft: 92,
      marginRight: 12,
      marginTop: 20,
      marginBottom: 4,
      x: { domain: [0, highest * 1.04], axis: null },
      y: { domain: parties, padding: 0.2 },
      fy: { domain: groups.map(({ group }) => group), axis: null, padding: 0.28 },
      color: { type: 'identity' },
      marks: [
        axisY({ label: null, tickSize: 0, fontSize: 11 }),
        barX(bars, {
          fy: ({ group }) => group,
          y: ({ party }) => party,
          x: ({ total }) => total,
          fill: 'var(--plot-full)',
        }),
        text(bars, {
          fy: ({ group }) => group,
          y: ({ party }) => party,
          x: () => 0,
          dx: 6,
          text: ({ total, derived }) => `${numberInWords(total)}${derived ? ' *' : ''}`,
          textAnchor: 'start',
          fill: 'var(--accent-ink)',
          fontSize: 11,
          fontWeight: 600,
        }),
        ruleX(groups, {
          fy: ({ group }) => group,
          x: ({ ceiling }) => ceiling,
          stroke: 'var(--plot-mark)',
          strokeWidth: 2,
        }),
        text(groups, {
          fy: ({ group }) => group,
          x: ({ ceiling }) => ceiling,
          frameAnchor: 'top',
          lineAnchor: 'bottom',
          dy: -3,
          dx: 1,
          textAnchor: 'end',
          text: ({ ceiling, unit }) => `limit: ${numberInWords(ceiling)} ${unit}`,
          fill: 'var(--plot-mark)',
          fontSize: 11,
          fontWeight: 600,
        }),
      ],
    })
}
