import type { TreatyLife } from '../../../core/treaty/in-force'
import { dateInWords } from '../../../core/wording'
import { shorten } from '../../format'
import { articleLine } from './article-line'
import type { Draw } from './drawing'
import { momentOf, spanOfDays } from './span-of-days'
import { fillOf } from './standing-fill'

const rowHeight = 24
/** Of a letter in a treaty's name, on the average and with some to spare, in CSS pixels. */
const letterWidth = 6.7

/** All treaties as bars, one row each: light before they were in force, hatched while suspended, none once ended. */
export function drawAllTreaties(lives: readonly TreatyLife[], articleDay: string | null, today: string): Draw {
  const span = spanOfDays([
    today,
    ...(articleDay === null ? [] : [articleDay]),
    ...lives.flatMap(({ periods }) => periods.map(({ from }) => from)),
  ])
  const names = new Map(lives.map(({ id, name }) => [id, name]))
  const longest = Math.max(...lives.map(({ name }) => name.length))
  const bars = lives.flatMap(({ id, periods }) =>
    periods.filter(({ standing }) => standing !== 'ended').map(period => ({ id, ...period })),
  )

  return (library, { width, hatch }) => {
    const { axisX, axisY, barX, gridX, plot } = library
    const letters = Math.min(longest, Math.floor((width * 0.38) / letterWidth))
    const marginLeft = letters * letterWidth + 14
    const ticks = Math.max(3, Math.floor(width / 110))
    return plot({
      className: 'plot',
      width,
      height: lives.length * rowHeight + 54,
      marginLeft,
      marginRight: 12,
      marginTop: 26,
      marginBottom: 28,
      x: { type: 'utc', domain: span },
      y: { domain: lives.map(({ id }) => id), padding: 0.3 },
      color: { type: 'identity' },
      marks: [
        gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
        axisX({ label: null, ticks, tickSize: 4, fontSize: 11 }),
        axisY({
          label: null,
          tickSize: 0,
          fontSize: 12,
          tickFormat: (id: string) => shorten(names.get(id) ?? id, letters),
        }),
        barX(bars, {
          x1: ({ from }) => momentOf(from),
          x2: ({ to }) => momentOf(to ?? today),
          y: ({ id }) => id,
          fill: ({ standing }) => fillOf(standing, hatch),
          stroke: 'var(--plot-full)',
        }),
        articleLine(library, articleDay, span),
        // Whole rows, names included, for the pointer and the keyboard.
        barX(lives, {
          className: 'plot-rows',
          x1: () => span[0],
          x2: () => span[1],
          y: ({ id }) => id,
          insetLeft: -marginLeft,
          insetTop: -3,
          insetBottom: -3,
          fill: 'transparent',
          title: ({ name, periods }: TreatyLife) =>
            [name, ...periods.map(({ from, state }) => `${dateInWords(from)}: ${state}`)].join('\n'),
        }),
      ],
    })
  }
}
