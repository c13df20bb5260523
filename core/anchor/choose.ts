import { cutOut } from './cut-out'
import { type Fit, fitAt, fitWords } from './fit'
import { isBelieved } from './floor'
import { nearestWords } from './nearest-words'
import type { Pattern } from './pattern'
import { peaksOf } from './peaks'
import { scoreOf } from './score'
import type { Anchoring, Span, Target } from './target'
import type { TextIndex } from './text-index'

/** The place where a target stands, if any is believed, and the best that there is. */
export interface Choice {
  readonly chosen: Fit | null
  readonly best: Fit | null
}

/** What the pass over the text saw of a target. */
export interface Sighting {
  /** Places of its seeds in the text less their places in the pattern, in rising order. */
  readonly diagonals: Int32Array
  /** Some seeds stand too often in the text to be counted. */
  readonly isCommon: boolean
  /** The quote is shorter than a seed: its words may stand though no seed does. */
  readonly isShort: boolean
}

/** A believed place as an anchoring of its target. */
export function anchoringOf({ span, isSame, kept, before, after }: Fit, { quote, span: old }: Target): Anchoring {
  if (span === null) return { state: 'gone', span: null, score: 0 }
  const { exact, prefix, suffix } = quote
  const length = Math.max(exact.length, span.end - span.start)
  const score = scoreOf(kept / length, before + after, prefix.length + suffix.length)
  if (!isSame) return { state: 'edited', span, score }
  return { state: span.start === old.start && span.end === old.end ? 'exact' : 'moved', span, score }
}

/**
 * Edited words must fit better than the next best place by this much, and by this share of what they lack, or nothing
 * tells which of the two was meant: the more was edited, the more a mere likeness comes near.
 */
const [standsOut, standsOutShare] = [4, 0.1]

/**
 * Looks at the places where the seeds of a target lie and chooses. Places with the quote's
 * very words and a whole side of its context come first, then those that agree most, quote and context together, then
 * the nearest to the old place.
 */
export function choose(
  index: TextIndex,
  target: Target,
  pattern: Pattern,
  { diagonals, isCommon, isShort }: Sighting,
): Choice {
  const { exact } = target.quote
  const width = Math.min(600, 32 + Math.floor(pattern.units.length / 3))
  const fits: Fit[] = []
  const starts = new Set<number>()
  let repeats = 0
  for (const peak of peaksOf(diagonals, width, pattern.place)) {
    const same = wordsIn(index.text, exact, pattern, diagonals, peak)
    for (const start of same) addWords(start)
    if (same.length === 0) fits.push(fitAt(index, pattern, exact, peak))
  }
  const isSettled = starts.size === 0 || fits.some(({ isSame, isBesideWhole }) => isSame && isBesideWhole)
  if (isShort || (isCommon && !isSettled)) addRepeats()
  const choice = chosenOf(index, target, pattern, fits, repeats)
  if (choice.chosen !== null) return isCutOut(choice.chosen) ? { chosen: null, best: choice.best } : choice
  if (!isCommon || isShort) return choice
  addRepeats()
  return chosenOf(index, target, pattern, fits, repeats)

  function isCutOut({ isSame, before, after }: Fit) {
    return !isSame && cutOut(index.read().units, pattern, diagonals) > before + after
  }

  function addRepeats() {
    const found = nearestWords(index.text, target)
    for (const start of found.starts) addWords(start)
    repeats = Math.max(repeats, found.count)
  }

  function addWords(start: number) {
    if (!starts.has(start)) fits.push(fitWords(index, pattern, target, start))
    repeats = Math.max(repeats, starts.add(start).size)
  }
}

function chosenOf(index: TextIndex, target: Target, pattern: Pattern, fits: readonly Fit[], repeats: number): Choice {
  const ranked = fits.filter(hasSpan).sort((a, b) => rank(a, b, target.span))
  const { units, nats } = index.read()
  const [chosen, ...others] = ranked.filter(fit => isBelieved(fit, pattern, units.length, nats, repeats))
  const best = ranked[0] ?? null
  if (chosen === undefined || isDoubtful(chosen, others, pattern)) return { chosen: null, best }
  return { chosen, best: chosen }
}

const hasSpan = (fit: Fit): fit is Fit & { span: Span } => fit.span !== null

/** Where the words of the quote stand to the letter on the diagonals of a peak; at most a few. */
function wordsIn(
  text: string,
  exact: string,
  { quoteFrom }: Pattern,
  diagonals: Int32Array,
  { low, high }: { readonly low: number; readonly high: number },
): readonly number[] {
  const found: number[] = []
  let last = Number.NaN
  for (let at = 0; at < diagonals.length; at++) {
    const diagonal = diagonals[at] as number
    if (diagonal < low || diagonal > high || diagonal === last) continue
    last = diagonal
    const start = diagonal + quoteFrom
    if (start >= 0 && text.startsWith(exact, start)) found.push(start)
    if (found.length === 4) break
  }
  return found
}

const weight = ({ within, before, after }: Fit) => within + before + after

function rank(a: Fit & { span: Span }, b: Fit & { span: Span }, old: Span): number {
  const sure = Number(b.isSame && b.isBesideWhole) - Number(a.isSame && a.isBesideWhole)
  const distance = Math.abs(a.span.start - old.start) - Math.abs(b.span.start - old.start)
  return sure || weight(b) - weight(a) || distance || a.span.start - b.span.start
}

/** Whether an edited place has a rival elsewhere that fits about as well. */
function isDoubtful(chosen: Fit, others: readonly Fit[], { units }: Pattern): boolean {
  if (chosen.isSame) return false
  const ahead = Math.max(standsOut, standsOutShare * (units.length - weight(chosen)))
  return others.some(other => !overlap(chosen.span, other.span) && weight(chosen) - weight(other) < ahead)
}

const overlap = (a: Span | null, b: Span | null) => a !== null && b !== null && a.start < b.end && b.start < a.end
