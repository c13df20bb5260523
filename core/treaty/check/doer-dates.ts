import type { Span } from '../../anchor/target'
import type { DatePhrase } from './find-dates'
import type { Reading } from './reading'

/** Those who did an act, and when. */
export interface DoerDates {
  readonly actors: Reading['actors']
  readonly dates: readonly DatePhrase[]
}

/**
 * `Ratified by the Senate in 1996 and by the Duma in 2000`, `the US left in 2020 and Russia in 2021`: one verb told of
 * several doers, each with a date of its own. One group where no date has a doer between it and the date before.
 */
export function doerDates(act: Span, doers: DoerDates, { actors, plain }: Reading): readonly DoerDates[] {
  const behind = doers.dates.filter(({ span }) => span.start >= act.end)
  const groups = behind.slice(1).flatMap((date, at): readonly DoerDates[] => {
    const from = behind[at]?.span.end ?? act.end
    const own = actors.filter(({ span }) => span.start >= from && span.end <= date.span.start)
    const [first] = own
    const isGapped =
      first !== undefined &&
      /^,? (?:and|but|while|with) (?:by )?(?:the )?$/.test(plain.slice(from, first.span.start)) &&
      /^(?:’s|'s)?(?: \w+)?,? (?:in|on|a|an|\w+ years) $/.test(plain.slice(own.at(-1)?.span.end ?? 0, date.span.start))
    return isGapped ? [{ actors: own, dates: [date] }] : []
  })
  if (groups.length === 0) return [doers]
  const isOther = <T extends { readonly span: Span }>(one: T, of: (group: DoerDates) => readonly T[]) =>
    groups.some(group => of(group).some(({ span }) => span.start === one.span.start))
  const main = {
    actors: doers.actors.filter(one => !isOther(one, group => group.actors)),
    dates: doers.dates.filter(one => !isOther(one, group => group.dates)),
  }
  return [main, ...groups]
}
