import { numberInWords } from '../../wording'
import type { NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'

const kilometresPerMile = 1.609

/** Ranges of missiles, in kilometres or miles. */
export function rangeCheck(number: NumberPhrase, { treaty }: IndexedTreaty, text: string): readonly Finding[] {
  const limit = treaty.limits.find(({ rangeKm }) => rangeKm !== undefined)
  if (limit?.rangeKm === undefined) return []
  const [low, high] = limit.rangeKm
  if (/\b(?:sea|air|submarine|ship)-(?:launched|based)\b/i.test(text) && /\bground\b/.test(limit.item))
    return [
      cannotTell({
        span: number.span,
        factIds: [limit.id],
        reason: `The number has another scope in the record: ${limit.item}.`,
      }),
    ]
  const isMiles = /\bmiles?\b/i.test(number.after)
  const inKm = (value: number) => (isMiles ? value * kilometresPerMile : value)
  const near = (value: number, km: number) => Math.abs(inKm(value) - km) <= (isMiles ? km * 0.035 : 0)
  const parts = { factIds: [limit.id], reason: `${treaty.shortName}: ${limit.item}.` }
  const { value, upper, span } = number
  const shown = (km: number) => numberInWords(isMiles ? Math.round(km / kilometresPerMile / 10) * 10 : km)
  if (upper === null) {
    if (near(value, low) || near(value, high)) return [agrees({ span, ...parts })]
    const isUpper =
      inKm(value) > (low + high) / 2 ||
      /\b(?:up to|and|to|under|below|less than|beyond|more than|over)\b/.test(number.before.slice(-14))
    return [differs({ span, correction: shown(isUpper ? high : low), ...parts })]
  }
  if (near(value, low) && near(upper, high)) return [agrees({ span, ...parts })]
  const words = text.slice(span.start, span.end)
  const last = /[\d,.]+$/.exec(words)
  const first = /^[\d,.]+/.exec(words)
  if (near(value, low) && last)
    return [
      differs({
        span: { start: span.start + last.index, end: span.end },
        covers: [span],
        correction: shown(high),
        ...parts,
      }),
    ]
  if (near(upper, high) && first)
    return [
      differs({
        span: { start: span.start, end: span.start + first[0].length },
        covers: [span],
        correction: shown(low),
        ...parts,
      }),
    ]
  return [differs({ span, correction: `${shown(low)} to ${shown(high)}`, ...parts })]
}
