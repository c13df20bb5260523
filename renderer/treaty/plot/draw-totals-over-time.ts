import type { DeclaredTotal, DeclaredUnderLimit } from '../../../core/treaty/limits-against-totals'
import { dateInWords, numberInWords } from '../../../core/wording'
import { articleLine } from './article-line'
import type { Draw } from './drawing'
import { momentOf, spanOfDays } from './span-of-days'

/** How the lines of the parties differ without colour, in the order of the parties. */
const dashes = ['none', '5 4', '1 4', '9 3 2 3']

/** Everything declared under one limit as a line for each party, against the limit and the article's date. */
export function drawTotalsOverTime({ ceiling, totals }: DeclaredUnderLimit, articleDay: string | null): Draw {
  const parties = [...new Set(totals.map(({ party }) => party))]
  const span = spanOfDays([...totals.map(({ date }) => date), ...(articleDay === null ? [] : [articleDay])])
  const values = [ceiling, ...totals.map(({ total }) => total)]
  const x = ({ date }: DeclaredTotal) => momentOf(date)
  const y = ({ total }: DeclaredTotal) => total

  return (library, { width }) => {
    const { axisX, axisY, dot, gridY, lineY, plot, ruleY, text } = library
    return plot({
      className: 'plot',
      width,
      height: 210,
      marginLeft: 44,
      marginRight: 10,
      marginTop: 24,
      marginBottom: 24,
      x: { type: 'utc', domain: span },
      y: { domain: [Math.min(...values) * 0.96, Math.max(...values) * 1.02] },
      color: { type: 'identity' },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisX({ label: null, ticks: Math.max(3, Math.floor(width / 80)), tickSize: 4 }),
        axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: (value: number) => numberInWords(value) }),
        ruleY([ceiling], { stroke: 'var(--plot-mark)', strokeWidth: 2 }),
        text([ceiling], {
          y: (value: number) => value,
          frameAnchor: 'right',
          textAnchor: 'end',
          lineAnchor: 'bottom',
          dy: -3,
          text: (value: number) => `limit ${numberInWords(value)}`,
          fill: 'var(--plot-mark)',
          fontSize: 11,
          fontWeight: 600,
        }),
        parties.map((party, index) => {
          const mine = totals.filter(total => total.party === party)
          return [
            lineY(mine, {
              x,
              y,
              stroke: 'var(--plot-full)',
              strokeWidth: 2,
              strokeDasharray: dashes[index % dashes.length] ?? 'none',
            }),
            dot(mine, {
              x,
              y,
              r: 3,
              fill: index % 2 === 0 ? 'var(--plot-full)' : 'var(--raised)',
              stroke: 'var(--plot-full)',
              title: ({ date, total }) => `${party}, ${dateInWords(date)}: ${numberInWords(total)}`,
            }),
          ]
        }),
        articleLine(library, articleDay, span),
      ],
    })
  }
}

/** The parties in the order of their lines, and how each line is drawn. */
export function linesOf({ totals }: DeclaredUnderLimit): readonly { readonly party: string; readonly dash: string }[] {
  const parties = [...new Set(totals.map(({ party }) => party))]
  return parties.map((party, index) => ({ party, dash: dashes[index % dashes.length] ?? 'none' }))
}
