import type { DurationPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { likeWritten } from './number-words'
import { months, type Recorded } from './recorded-length'

/** How much of a month may be left over when a length is told in whole units. */
const slacks: Readonly<Record<DurationPhrase['unit'], number>> = { day: 0.04, week: 0.12, month: 0.6, year: 1.2 }

/** A length of time in the words against one in the record, as exact as the words claim to be. */
export function compareLengths(
  { span, number, value, unit, modifier }: DurationPhrase,
  recorded: Recorded,
  text: string,
): Finding {
  const claimed = value * months[unit]
  const parts = { factIds: recorded.factIds, reason: recorded.reason }
  const off = recorded.months - claimed
  const whole = recorded.months / months[unit]
  const slack = recorded.isWorkedOut ? slacks[unit] : 0.05
  if (recorded.isCoarse === true && off !== 0 && (Math.abs(off) <= 12 || modifier !== null || unit !== 'year'))
    return cannotTell({ span, ...parts, reason: `${recorded.reason} The record does not know the days.` })
  if (modifier === 'over')
    return off > 0 && off < Math.max(12, claimed * 0.3)
      ? agrees({ span, ...parts })
      : off <= -slack
        ? wrong()
        : cannotTell({ span, ...parts })
  if (modifier === 'under')
    return off < 0 && -off < Math.max(12, claimed * 0.2)
      ? agrees({ span, ...parts })
      : off > slack
        ? wrong()
        : cannotTell({ span, ...parts })
  if (modifier === 'about')
    return Math.abs(off) <= Math.max(claimed * 0.1, slack)
      ? agrees({ span, ...parts })
      : Math.abs(off) > claimed * 0.25
        ? wrong()
        : cannotTell({ span, ...parts })
  if (Math.abs(off) <= slack) return agrees({ span, ...parts })
  // A decade is a round word.
  if (recorded.isWorkedOut && /decade/i.test(text.slice(span.start, span.end)) && Math.abs(off) <= claimed * 0.08)
    return agrees({ span, ...parts })
  // 31 years and 2 months are called 31 years: what is left over goes unsaid.
  if (recorded.isWorkedOut && Math.floor(whole) === value) return agrees({ span, ...parts })
  if (recorded.isWorkedOut && Math.abs(whole - value) < 1 && Math.abs(off) < recorded.months * 0.25)
    return cannotTell({ span, ...parts, reason: `${recorded.reason} The words round it.` })
  // Days or weeks against years: the words measure something else.
  if (recorded.isWorkedOut && (unit === 'day' || unit === 'week') && recorded.months > claimed * 8)
    return cannotTell({ span, ...parts, reason: `${recorded.reason} The words may count from another day.` })
  return wrong()

  function wrong(): Finding {
    const written = text.slice(number.start, number.end)
    const rounded = Math.round(whole * 10) / 10
    const near = Math.round(whole)
    if (Math.abs(whole - near) > 0.15 && !recorded.isWorkedOut) {
      const count = likeWritten(Math.round(recorded.months), /^(an?|half a)$/i.test(written) ? 'ten' : written)
      return differs({ span, correction: `${count} months`, ...parts })
    }
    const figure = recorded.isWorkedOut && unit === 'year' ? Math.floor(whole + 0.1) : near
    if (figure === 0)
      return differs({
        span,
        correction: `${likeWritten(Math.max(1, Math.round(recorded.months * (rounded < 0.1 ? 30 : 1))), /^(an?|half a|the)$/i.test(written) ? 'ten' : written)} ${rounded < 0.1 ? 'days' : 'months'}`,
        ...parts,
      })
    const tail = text.slice(number.end, span.end)
    const plural = /s$/.test(tail) || /^-/.test(tail) ? tail : figure > 1 && /^ /.test(tail) ? `${tail}s` : tail
    return differs({
      span,
      correction:
        `${likeWritten(figure, /^(an?|half a)$/i.test(written) ? 'ten' : written)}${figure === 1 ? plural.replace(/s$/, '') : plural}`.replace(
          /decades?/,
          'years',
        ),
      ...parts,
    })
  }
}
