import type { Draft } from '../draft'
import type { Stretch } from '../reading'
import { isColon, isSemicolon, type Part, partsOf, trimmedEnd } from './parts'
import type { Passage } from './passage'
import type { PatternRules, Report } from './pattern-rules'

/** What a sentence says of who says what. */
export interface ReadSentence {
  readonly drafts: readonly Draft[]
  /** The words that introduce the next paragraph: `Sie schrieb:` */
  readonly opening: Report | null
  /** Words that say who said the sentence before: `Das teilte die Behörde mit.` */
  readonly pointsBack: Report | null
  /** Whether it is one quotation without a word beside it. */
  readonly isQuotation: boolean
}

interface Placed extends Report {
  /** Whether the words stand before the report. */
  readonly isBehind: boolean
}

export function readSentence(passage: Passage, sentence: Stretch, rules: PatternRules): ReadSentence {
  const parts = partsOf(passage, sentence, rules.parts)
  const reports = placed(parts, reportsOf(passage, parts, rules))
  const drafts: Draft[] = []
  let opening: Report | null = null
  let pointsBack: Report | null = null
  let first = 0
  let speaker: Stretch | null = null
  for (const [index, report] of reports.entries()) {
    const limit = limitOf(parts, reports, index)
    const source: Stretch | null = report.isShared ? (speaker ?? report.source) : report.source
    speaker = source
    const content = contentOf(passage, parts, { report, first, limit, rules })
    if (report.isBehind) first = (content.at(-1)?.from ?? 0) >= report.cue.to ? limit : report.to
    if (content.length > 0) drafts.push({ content, source, cue: report.cue, rule: report.rule, lemma: report.lemma })
    else if (report.to === parts.length && isColon(parts.at(-1)?.closing)) opening = report
    else if (report.pointsBack && reports.length === 1) pointsBack = report
  }
  const isQuotation = parts.length > 0 && parts.every(part => part.isQuotation)
  return { drafts, opening, pointsBack, isQuotation }
}

/** Reports that are read in a sentence, so that time does not grow with their number. */
const most = 12

function reportsOf(passage: Passage, parts: readonly Part[], rules: PatternRules): readonly Report[] {
  const found: Report[] = []
  for (const [at, part] of parts.entries()) {
    if (part.isQuotation || at < (found.at(-1)?.to ?? 0)) continue
    const report = rules.read(passage, parts, at)
    if (report && report.from >= (found.at(-1)?.to ?? 0)) found.push(report)
    if (found.length === most) break
  }
  return found
}

/** Where the words of each report stand: before it only where there are words that no other report leads to. */
function placed(parts: readonly Part[], reports: readonly Report[]): readonly Placed[] {
  const found: Placed[] = []
  for (const report of reports) {
    const isLast = report.to >= parts.length
    const isFirst = report.from === 0 || isSemicolon(parts[report.from]?.opening)
    const previous = found.at(-1)
    const isFree = !previous || (previous.isBehind && previous.to < report.from)
    const afterQuotation = isFree && parts[report.from - 1]?.isQuotation === true
    const isBehind =
      !isFirst &&
      !report.isShared &&
      report.inside.length === 0 &&
      !isColon(parts[report.to - 1]?.closing) &&
      (report.side === 'before' || isLast || afterQuotation)
    found.push({ ...report, isBehind })
  }
  return found
}

/** The part before which what a report leads to ends at the latest. */
function limitOf(parts: readonly Part[], reports: readonly Placed[], index: number): number {
  const to = reports[index]?.to ?? 0
  const next = reports
    .slice(index + 1, index + 8)
    .find(one => one.isBehind || one.isShared || one.isNext || isSemicolon(parts[one.from]?.opening))
  const semicolon = parts.findIndex((part, at) => at > to && isSemicolon(part.opening))
  return Math.min(next?.from ?? parts.length, semicolon === -1 ? parts.length : semicolon)
}

interface Place {
  readonly report: Placed
  readonly first: number
  readonly limit: number
  readonly rules: PatternRules
}

function contentOf(
  passage: Passage,
  parts: readonly Part[],
  { report, first, limit, rules }: Place,
): readonly Stretch[] {
  const pieces: Stretch[] = []
  const between = (from: number, to: number) => {
    const [start, end] = [parts[from], parts[to - 1]]
    if (start && end && to > from) pieces.push({ from: start.from, to: end.to })
  }
  const last = report.inside.at(-1)
  if (last) {
    const end = parts[report.to - 1]
    const reachesEnd = end !== undefined && last.to >= end.to && limit > report.to
    const until = parts[limit - 1]?.to ?? last.to
    pieces.push(...report.inside.slice(0, -1), reachesEnd ? { from: last.from, to: until } : last)
    if (!reachesEnd) between(report.to, limit)
  } else if (report.isBehind) {
    between(Math.max(first, afterSemicolon(parts, report.from)), report.from)
    const next = parts[report.to]
    if (
      next &&
      limit > report.to &&
      !isSemicolon(next.opening) &&
      (report.rule === 'according' || next.isQuotation || rules.belongs(passage, next))
    )
      between(report.to, limit)
  } else between(report.to, limit)
  return pieces.map(piece => ({ ...piece, to: trimmedEnd(passage, piece) })).filter(({ from, to }) => to > from)
}

function afterSemicolon(parts: readonly Part[], to: number): number {
  for (let at = to - 1; at > 0; at -= 1) if (isSemicolon(parts[at]?.opening)) return at
  return 0
}
