import type { Markish } from '@observablehq/plot'
import { dateInWords } from '../../../core/wording'
import type { PlotLibrary } from './drawing'
import { isLate, momentOf } from './span-of-days'

/** The article's date as a labelled line down a time plot; nothing for an article without a date. */
export function articleLine(library: PlotLibrary, day: string | null, span: readonly [Date, Date]): Markish[] {
  if (day === null) return []
  const late = isLate(day, span)
  return [
    library.ruleX([momentOf(day)], { stroke: 'var(--plot-mark)', strokeWidth: 2 }),
    library.text([momentOf(day)], {
      x: (moment: Date) => moment,
      text: () => `This article, ${dateInWords(day)}`,
      frameAnchor: 'top',
      textAnchor: late ? 'end' : 'start',
      lineAnchor: 'bottom',
      dx: late ? 4 : -4,
      dy: -4,
      fontSize: 11,
      fontWeight: 600,
      fill: 'var(--plot-mark)',
    }),
  ]
}
