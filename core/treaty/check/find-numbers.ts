import type { Span } from '../../anchor/target'
import { type Feature, featuresOf, thingOf } from './features'
import { numberDigits, numberValue, numberWords, ordinalValue, ordinalWords } from './number-words'

/** Words that give a number, with what it counts. */
export interface NumberPhrase {
  /** The number alone, both ends of a range. */
  readonly span: Span
  readonly value: number
  /** The upper end of a range. */
  readonly upper: number | null
  readonly isOrdinal: boolean
  /** `more than`, `fewer than`, `about`, `no more than`; null for a plain number. */
  readonly modifier: 'over' | 'under' | 'about' | 'at-most' | null
  /** The words before it, up to the number or clause before. */
  readonly before: string
  /** The words after it, up to the number or clause after. */
  readonly after: string
  readonly features: ReadonlySet<Feature>
}

/** A length of time. */
export interface DurationPhrase {
  readonly span: Span
  /** The number alone. */
  readonly number: Span
  readonly value: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly modifier: NumberPhrase['modifier']
  readonly before: string
  readonly after: string
}

const any = `${numberDigits}|${numberWords}`
const duration = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${any}|an?|half a|several|(?<!to )the(?= (?:day|week|month|year) (?:after|before) [\\p{L}\\ufffc]))[ -](?:more |additional |further |full )?(day|week|month|year|decade|centur)(?:s|y|ies)?)(?![\\p{L}])`,
  'giu',
)
const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,\\ufffc]|\\p{L}-|\\b(?:Annex|Article|Resolution|Type|Protocol|Part|phase|Phase) )(?:(${ordinalWords})|(${any})(?:(?: ?[–-] ?| to | and )(${numberDigits}))?)(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'giu',
)
const clause = /[;:()]|, (?!and (?:SLBM|bomber|heavy)|deployed|SLBM)|\. |(?: but | while | whereas | although )/

export function findDurations(text: string): readonly DurationPhrase[] {
  return Array.from(text.matchAll(duration), match => {
    const [words, written = '', unit = ''] = match
    const start = match.index
    const [times, base] = unitsOf(unit.toLowerCase())
    const value = /^half a/i.test(written) ? 0.5 : /^(?:an?|the)$/i.test(written) ? 1 : numberValue(written)
    const end = start + words.length
    const isRate =
      /^an?$/i.test(written) && !/^ (?:ago|later|after|before|earlier|extension|of)\b|^-/.test(text.slice(end))
    return value === null || isRate
      ? null
      : {
          span: { start, end },
          number: { start, end: start + written.length },
          value: value * times,
          unit: base,
          modifier: modifierOf(text.slice(Math.max(0, start - 60), start)),
          before: text.slice(Math.max(0, start - 60), start),
          after: text.slice(end, end + 60),
        }
  }).filter(found => found !== null)
}

function unitsOf(unit: string): readonly [number, DurationPhrase['unit']] {
  if (unit === 'decade') return [10, 'year']
  if (unit === 'centur') return [100, 'year']
  return [1, unit === 'day' || unit === 'week' || unit === 'month' ? unit : 'year']
}

/** The numbers in a text whose dates and durations are blanked out. */
export function findNumbers(text: string): readonly NumberPhrase[] {
  const matches = Array.from(text.matchAll(number))
  return matches.flatMap((match, index) => {
    const [words, ordinal, low, high] = match
    const start = match.index
    const end = start + words.length
    const value = ordinal === undefined ? numberValue(low ?? '') : ordinalValue(ordinal)
    if (value === null) return []
    const previous = matches[index - 1]
    const next = matches[index + 1]
    const before =
      text
        .slice(Math.max(previous ? previous.index + previous[0].length : 0, start - 70), start)
        .split(clause)
        .at(-1) ?? ''
    const rest = text.slice(end, Math.min(next?.index ?? text.length, end + 110))
    const after = rest.split(clause)[0] ?? ''
    const isRange = high !== undefined && (/–|-|to/.test(words) || /between $/.test(before))
    if (high !== undefined && !isRange) return []
    return [
      {
        span: { start, end },
        value,
        upper: isRange ? numberValue(high) : null,
        isOrdinal: ordinal !== undefined,
        modifier: modifierOf(before),
        before,
        after,
        features: featuresOf(isBehind(before, after) ? before : after),
      },
    ]
  })
}

/** Whether what is counted stands before the number: `capped warheads at 1,550 a side`. */
function isBehind(before: string, after: string): boolean {
  if (after.trim() === '' || !/\p{L}{2}|%/u.test(after)) return true
  const isSaid = thingOf(featuresOf(after)) !== null
  if (/\b(?:at|to) $/.test(before) && thingOf(featuresOf(before)) !== null)
    return !isSaid || /^(?: and\b|,|\.| a side| each| per)/.test(after)
  return /\b(?:of|is|was) $/.test(before) && !isSaid
}

function modifierOf(before: string): NumberPhrase['modifier'] {
  const near = before.slice(-24)
  if (/\b(?:not?|neither|never|nor|cannot|nothing)\b[^,;]* (?:more than|over|above|beyond|exceed)\s*$/i.test(before))
    return 'at-most'
  if (
    /\b(no more than|not more than|at most|up to|a maximum of|maximum of|not exceed|no fewer than)\s*(?:the )?$/i.test(
      near,
    )
  )
    return 'at-most'
  if (/\b(more than|over|above|exceed\w*|upwards of|at least|well over)\s*$/i.test(near)) return 'over'
  if (/\b(fewer than|less than|under|below|nearly|almost|just short of)\s*(?:the )?$/i.test(near)) return 'under'
  if (/\b(about|around|roughly|some|approximately|an estimated)\s*$/i.test(near)) return 'about'
  return null
}
