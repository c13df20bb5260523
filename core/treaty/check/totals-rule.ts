import type { Span } from '../../anchor/target'
import { dateInWords, numberInWords } from '../../wording'
import { sameState } from './actors'
import type { Context } from './context'
import { type Feature, featuresOf, thingOf } from './features'
import type { DatePhrase } from './find-dates'
import { agrees, cannotTell, differs, type Finding, notInRecord } from './finding'
import type { IndexedTreaty } from './index-record'
import { ownerOf } from './number-owner'

type Row = NonNullable<IndexedTreaty['treaty']['dataExchange']>['rows'][number]

const declaring =
  /\b(declar\w*|report\w*|exchange\w*|had|held|count(?:ed|ing)?|aggregate|total(?:s|led)?|figures?|numbers|possess\w*|deployed|stood at|fell to|rose to|down to|listed)\b/i
const comparing =
  /\b(more|fewer|less|as many|the same number of|larger|smaller|higher|lower)\b([^.;]{0,60}?)\bthan\b([^.;,]*)/i

/** Which column of the declared totals counts a thing. */
const columns: Readonly<Record<Feature, string>> = {
  warheads: 'deployedWarheads',
  delivery: 'deployedDelivery',
  launchers: 'totalLaunchers',
}

/** Holds declared totals, and comparisons of two, against the rows of the data exchange. */
export function totalsChecks(context: Context): readonly Finding[] {
  const { reading } = context
  const dates = reading.dates.filter(({ days }) => days !== null)
  if (dates.length === 0 || !declaring.test(reading.plain)) return []
  const on = context.treatyAt(dates[0]?.span ?? { start: 0, end: 0 })
  if (!on?.treaty.dataExchange) return []
  const compared = comparison(context, on, dates)
  if (compared !== null) return [compared]
  let before: string | undefined
  return reading.numbers.flatMap((number): readonly Finding[] => {
    // The United States 1,373 warheads and Russia 1,326: the second number counts the same.
    const column = columns[thingOf(number.features) ?? ''] ?? (number.value > 100 ? before : undefined)
    before = column
    if (column === undefined || number.isOrdinal || number.modifier !== null) return []
    if (/\b(?:limit\w*|cap(?:s|ped)?|ceilings?)\b[^.;]{0,20}$/i.test(number.before)) return []
    const date = nearestDate(dates, number.span)
    const owner = ownerOf(number, reading)
    const actor =
      (owner?.codes.includes('all') === false ? owner : undefined) ??
      reading.actors.findLast(({ span, codes }) => span.end <= number.span.start && !codes.includes('all')) ??
      reading.actors.find(({ span }) => span.start >= number.span.end)
    const [code] = actor?.codes ?? []
    if (!date || !code) return []
    const rows = rowsOn(on, date)
    const covers = [number.span, date.span]
    if (rows.length === 0)
      return [
        notInRecord({
          span: number.span,
          covers,
          factIds: [],
          reason: `The record holds no declared totals for ${reading.text.slice(date.span.start, date.span.end)}.`,
        }),
      ]
    const values = rows.map(row => ({ row, value: totalOf(row, code, column) }))
    const match = values.find(({ value }) => value === number.value)
    const told = values
      .map(({ row, value }) => `${dateInWords(row.asOf)}: ${value === null ? 'not stated' : numberInWords(value)}`)
      .join('; ')
    const parts = {
      span: number.span,
      covers,
      factIds: (match ? [match] : values).map(({ row }) => row.id),
      reason: `Declared totals, ${told}.`,
    }
    if (
      /\b(?:stockpile|arsenal|inventory|stored|in total|total of)\b/i.test(number.after + number.before.slice(-30)) &&
      column === 'deployedWarheads'
    )
      return [
        cannotTell({ ...parts, reason: `Declared totals count deployed warheads, not a stockpile. ${parts.reason}` }),
      ]
    if (match) return [agrees(parts)]
    const [single] = values
    if (!single || single.value === null || values.length > 1) return [cannotTell(parts)]
    return [differs({ ...parts, correction: numberInWords(single.value) })]
  })
}

function nearestDate(dates: readonly DatePhrase[], span: Span): DatePhrase | undefined {
  const gap = (one: DatePhrase) => Math.min(Math.abs(one.span.start - span.end), Math.abs(span.start - one.span.end))
  return [...dates].sort((a, b) => gap(a) - gap(b))[0]
}

function rowsOn({ treaty }: IndexedTreaty, { days }: DatePhrase): readonly Row[] {
  return (treaty.dataExchange?.rows ?? []).filter(({ asOf }) => days !== null && asOf >= days.from && asOf <= days.to)
}

function totalOf(row: Row, code: string, column: string): number | null {
  const totals = Object.entries(row).find(([key]) => key.length === 2 && sameState(key, code))?.[1]
  const value =
    typeof totals === 'object' && !Array.isArray(totals) ? (totals as Readonly<Record<string, unknown>>)[column] : null
  return typeof value === 'number' ? value : null
}

/** `More deployed warheads than the United States`. */
function comparison({ reading }: Context, on: IndexedTreaty, dates: readonly DatePhrase[]): Finding | null {
  const match = comparing.exec(reading.plain)
  const [date] = dates
  if (!match || !date) return null
  const [words, kind = '', what = ''] = match
  const start = match.index
  const column = columns[thingOf(featuresOf(what)) ?? '']
  const subject = reading.actors.findLast(({ span }) => span.end <= start)
  const object = reading.actors.find(({ span }) => span.start >= start && span.end <= start + words.length)
  const [a] = subject?.codes ?? []
  const [b] = object?.codes ?? []
  if (column === undefined || !a || !b || !object) return null
  const span = { start, end: object.span.end }
  const rows = rowsOn(on, date)
  const pairs = rows.map(row => ({ row, mine: totalOf(row, a, column), theirs: totalOf(row, b, column) }))
  const covers = [date.span, ...(subject ? [subject.span] : []), object.span]
  const [pair] = pairs
  if (!pair)
    return notInRecord({ span, covers, factIds: [], reason: 'The record holds no declared totals for that time.' })
  const parts = { span, covers, factIds: pairs.map(({ row }) => row.id) }
  if (pair.mine === null || pair.theirs === null)
    return cannotTell({ ...parts, reason: 'The record lacks the totals of one side for that time.' })
  const isMore = /more|larger|higher/i.test(kind)
  const holds = pairs.map(
    ({ mine, theirs }) => mine !== null && theirs !== null && (isMore ? mine > theirs : mine < theirs),
  )
  const figures = `${numberInWords(pair.mine)} against ${numberInWords(pair.theirs)}`
  const reason = `Declared as of ${dateInWords(pair.row.asOf)}: ${figures}.`
  if (new Set(holds).size > 1)
    return cannotTell({ ...parts, reason: 'The totals declared in that time point both ways.' })
  if (holds[0]) return agrees({ ...parts, reason })
  const right = pair.mine === pair.theirs ? 'as many' : isMore ? 'fewer' : 'more'
  return differs({ ...parts, correction: `${right}, ${figures}`, reason })
}
