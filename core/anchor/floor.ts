import type { Fit } from './fit'
import type { Pattern } from './pattern'

/**
 * Below what a place is not believed to be the quote's, and the quote is gone.
 *
 * Chance. Units that agree, less those that do not, over the quote and its context, weigh `nats` each. A pattern of `m`
 * units in a text of `n` can lie in about `m n` ways, so that a sum of `s` is reached by chance `m n e^(-nats s)` times.
 * No more than one in a hundred such finds may be chance: `nats s >= ln(100 m n)`. In English of 1 MB that is about 18
 * units, in a page of 5 kB about 14, in Chinese fewer, for each sign tells more.
 *
 * Sense. Words may agree beyond chance and be another passage: names and phrases recur, and treaties repeat whole
 * clauses. So the context has a say. A side of it agrees when a quarter of its units do, net: of sides that have nothing
 * to do with each other 99 in 100 stay under 0.19, and one edited word beside the quote leaves more.
 * - A side that stands to the last unit beside words that are the quote's: nothing more is asked.
 * - Both sides agree: the question is only if the words are still the quote's. Half must be kept, or 3 in 10 when half of
 *   the context is: of unlike quotes 99 in 100 keep less than 0.21 in runs that count.
 * - One side agrees: half of the quote must be kept, and all must weigh twice what chance asks, for a phrase recurs with
 *   its neighbours. Of words to the letter the words alone must be above chance.
 * - No side agrees: the words stand alone. They must be the quote's to the letter, in one place only, and weigh twice
 *   what chance asks: a phrase that recurs is shorter than that, a sentence that was moved is longer.
 */
export function isBelieved(fit: Fit, pattern: Pattern, textLength: number, nats: number, repeats: number): boolean {
  const length = pattern.quoteTo - pattern.quoteFrom
  const context = pattern.units.length - length
  const chance = Math.log(wrong * pattern.units.length * Math.max(1, textLength)) / nats
  const sides = sidesThatAgree(fit, pattern)
  const weight = fit.within + fit.before + fit.after
  const asked = sides === 2 ? chance : 2 * chance
  if (fit.isSame) {
    if (fit.isBesideWhole || context === 0) return true
    if (sides === 1 && fit.within < chance) return false
    if (repeats > 1 && fit.before + fit.after < tellsApart(repeats, context, nats)) return false
    return weight >= asked && (sides > 0 || repeats < 2)
  }
  if (fit.span === null || weight < asked) return false
  if (sides === 2 && fit.before + fit.after >= context / 2) return fit.kept >= 0.3 * length
  return sides > 0 && fit.kept >= 0.5 * length
}

/**
 * What the context must weigh to say which of many repeats is meant: twice what the best of so many reaches by chance,
 * for sentences begin and end alike; at most half of what was kept.
 */
function tellsApart(repeats: number, context: number, nats: number): number {
  return Math.min(context / 2, (2 * Math.log(wrong * repeats * context)) / nats)
}

/** One find in this many may be chance. */
const wrong = 100

/** A side of the context agrees when this share of it does. */
const agreeing = 0.25

/** Sides of the context that agree. A side that was never kept, as at the edge of a text, does not. */
function sidesThatAgree({ before, after }: Fit, { quoteFrom, quoteTo, units }: Pattern): number {
  const suffix = units.length - quoteTo
  const agrees = (units: number, kept: number) => kept > 0 && units >= Math.max(agreeing * kept, Math.min(kept, 4))
  return Number(agrees(before, quoteFrom)) + Number(agrees(after, suffix))
}
