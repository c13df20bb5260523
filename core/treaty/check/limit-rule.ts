import type { Span } from '../../anchor/target'
import { limitInWords } from '../../wording'
import type { Limit } from '../schema'
import { statusOn } from '../status'
import { sameState } from './actors'
import type { Context } from './context'
import { type Feature, featuresOf, qualitiesOf, thingOf } from './features'
import type { NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { inheriting } from './inherited-thing'
import { ownerOf } from './number-owner'
import { rangeCheck } from './range-rule'
import { isInForce } from './state-words'

/** Words that speak of a limit rather than of what was counted. */
const limiting =
  /\b(limit\w*|froze|frozen|freez\w+|cap(?:s|ped|ping)?|ceilings?|no more than|not more than|up to|at most|restrict\w*|maximum|keep|let|allow\w*|permit\w*|field|reduc\w+|cut\w*|bound|h[eo]lds? (?:\w+ ){0,3}to|each side|per side|apiece|could (?:have|keep|deploy|hold)|may (?:have|keep|deploy)|threshold|ban\w*|leav\w+ out|left out|wide|width|scrapp\w*|eliminat\w*|outlaw\w*|forb\w+|cover\w*|conduct|carry out|carried out|not exceed\w*|above|over|beyond|may not)\b/i
/** `Bars tests above 150 kilotons`: what stands above a limit is what it forbids. */
const forbidding = /\b(?:nothing|no|bar(?:s|red)?|bann?(?:s|ed)?|prohibit\w*|forb\w+|outlaw\w*|rul(?:es|ed) out) /i
/** Qualities that narrow what a limit counts, so that words without them mean more. */
const narrowing: ReadonlySet<Feature> = new Set(['ballistic', 'heavy', 'mobile', 'mirv', 'group', 'single'])
/** Qualities that no limit of deployed arms has. */
const foreign: ReadonlySet<Feature> = new Set(['stored', 'tactical', 'together'])

interface Candidate {
  readonly limit: Limit
  readonly qualities: ReadonlySet<Feature>
}

/** Holds numbers with what they count against the limits of a treaty. */
export function limitChecks(context: Context): readonly Finding[] {
  const { reading } = context
  let named: ReadonlySet<Feature> = new Set()
  return reading.numbers.flatMap((one): readonly Finding[] => {
    const on = context.treatyAt(one.span)
    const number = inheriting(one, named, reading.plain)
    named = number.features
    if (on === null || number.isOrdinal || (number.upper ?? number.value) < number.value) return []
    const thing = thingOf(number.features)
    if (thing === null || thing === 'states' || thing === 'ratifications') return []
    if (thing === 'distance') return rangeCheck(number, on, reading.text)
    return limitCheck(number, thing, on, {
      text: reading.plain,
      published: reading.published,
      actor: ownerOf(number, reading)?.codes ?? [],
      dates: reading.dates.map(date => date.span),
    })
  })
}

interface Around {
  readonly text: string
  readonly published: string | null
  readonly actor: readonly string[]
  readonly dates: readonly Span[]
}

function limitCheck(
  number: NumberPhrase,
  thing: Feature,
  on: IndexedTreaty,
  { text, published, actor, dates }: Around,
): readonly Finding[] {
  const { treaty } = on
  const around = new Set(qualitiesOf(featuresOf(number.before + number.after)))
  const narrow = [...narrowing].filter(quality => around.has(quality))
  const asked = new Set([...qualitiesOf(number.features), ...narrow])
  const named = treaty.limits.find(({ item }) => new RegExp(`\\b${number.value}\\b`).test(item))
  if (named && number.upper === null && qualitiesOf(number.features).some(one => featuresOf(named.item).has(one)))
    return [agrees({ span: number.span, factIds: [named.id], reason: `${treaty.shortName}: ${named.item}.` })]
  const same = candidatesOf(treaty.limits, thing, asked).filter(({ limit }) => fits(limit, actor))
  if (same.length === 0) return []
  const isLimiting = limiting.test(number.before) || limiting.test(text)
  const span = withDeployed(number, text)
  const scored = same.map(candidate => ({ ...candidate, score: scoreOf(candidate, asked, same) }))
  const most = Math.max(...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === most)
  const equal = best.find(({ limit }) => equals(limit, number))
  const ids = (list: readonly Candidate[]) => list.map(({ limit }) => limit.id)
  const reasonOf = ({ limit }: Candidate) =>
    `${treaty.shortName}: ${limitInWords(limit.limit)} ${limit.limit === 1 ? limit.unit.replace(/s$/, '') : limit.unit}, ${limit.item}${limit.weakOnly ? ' (weak sources only)' : ''}.`
  // Cuts of arsenals to so many deployed warheads: what is counted is said.
  const scope = number.features.has('deployed')
    ? new Set(qualitiesOf(featuresOf(number.before.replace(/\barsenals?\b/i, '') + number.after)))
    : around
  const strange = [...foreign].filter(
    quality =>
      scope.has(quality) &&
      (quality !== 'stored' || thing !== 'kilograms') &&
      !best.some(({ qualities }) => qualities.has(quality)),
  )
  const isTogether = /\b(?:between them|combined|taken together|put together)\b/i.test(text)
  // Weapons are more than those deployed.
  const isWider =
    /^ (?:nuclear |atomic )?(?:weapons|bombs)\b/.test(number.after) &&
    best.some(({ qualities }) => qualities.has('deployed'))
  if (
    isWider ||
    (isTogether && best.some(({ limit }) => limit.appliesTo.length > 1)) ||
    strange.length > 0 ||
    (/\bwarheads?\b/.test(number.after) &&
      /\b(?:tactical|non-strategic|stockpil\w+|in store|storage|stored|reserve)\b/i.test(text))
  )
    return [
      cannotTell({
        span: number.span,
        factIds: ids(best),
        reason: `The number has another scope in the record. ${best.map(reasonOf).join(' ')}`,
      }),
    ]
  if (equal) {
    const missing = [...equal.qualities].filter(quality => narrowing.has(quality) && !around.has(quality))
    if (missing.length > 0 || (number.modifier === 'over' && !forbidding.test(number.before)))
      return [
        cannotTell({
          span: number.span,
          factIds: ids([equal]),
          reason: `The number counts something narrower in the record. ${reasonOf(equal)}`,
        }),
      ]
    if (
      /\b(?:now|still|currently|today)\b|\b(?:limits|caps|restricts|bars|allows|lets|holds|binds)\b/.test(text) &&
      published !== null &&
      isInForce(statusOn(treaty, published).state) === false
    )
      return [
        cannotTell({
          span: number.span,
          factIds: [...ids([equal]), treaty.status.id],
          reason: `${reasonOf(equal)} But on that day the treaty did not bind: ${statusOn(treaty, published).state}.`,
        }),
      ]
    // After 1974: a year that stands in the words of the limit.
    const covers = dates.filter(one => equal.limit.item.includes(text.slice(one.start, one.end)))
    return [agrees({ span, covers, factIds: ids([equal]), reason: reasonOf(equal) })]
  }
  if (!isLimiting) return []
  // So many inspections in all say nothing of so many a year.
  if (best.every(({ limit }) => / per year$/.test(limit.unit)) && !/\b(?:year|years|annual\w*|yearly)\b/i.test(text))
    return []
  const values = new Set(best.map(({ limit }) => String(limit.limit)))
  const [only] = best
  const elsewhere = scored.find(({ limit, score }) => score < most && equals(limit, number))
  const isNarrower =
    narrow.length === 0 &&
    elsewhere &&
    // The words name what the other limit does not count.
    !(only && [...asked].some(quality => only.qualities.has(quality) && !elsewhere.qualities.has(quality))) &&
    [...elsewhere.qualities].some(quality => narrowing.has(quality) && !around.has(quality))
  if (
    only === undefined ||
    isNarrower ||
    values.size > 1 ||
    number.modifier === 'over' ||
    number.modifier === 'under' ||
    number.modifier === 'about'
  )
    return [
      cannotTell({
        span: number.span,
        factIds: ids(best),
        reason: `The record has several limits of this kind. ${best.map(reasonOf).join(' ')}`,
      }),
    ]
  if (Array.isArray(only.limit.limit) && number.upper === null && only.limit.limit.includes(number.value))
    return number.value === only.limit.limit[1]
      ? [agrees({ span: number.span, factIds: ids(best), reason: reasonOf(only) })]
      : [cannotTell({ span: number.span, factIds: ids(best), reason: reasonOf(only) })]
  if (only.limit.before === number.value || only.limit.base === number.value)
    return [
      cannotTell({
        span: number.span,
        factIds: ids(best),
        reason: `${reasonOf(only)} The number held before it was changed.`,
      }),
    ]
  const twin = treaty.limits.find(limit => limit !== only.limit && equals(limit, number))
  const deployed = text.slice(span.start, span.end).slice(number.span.end - number.span.start)
  return [
    differs({
      span,
      correction: `${limitInWords(only.limit.limit)}${deployed}`,
      factIds: [...ids(best), ...(twin ? [twin.id] : [])],
      reason: `${reasonOf(only)}${twin ? ` ${limitInWords(twin.limit)} ${twin.unit} is another: ${twin.item}.` : ''}`,
    }),
  ]
}

function candidatesOf(limits: readonly Limit[], thing: Feature, asked: ReadonlySet<Feature>): readonly Candidate[] {
  return limits.flatMap(limit => {
    const features = featuresOf(limit.item)
    const own = thingOf(featuresOf(limit.unit)) ?? thingOf(features)
    const isCounted = limit.limit !== 0
    // The press calls deployed missiles and bombers launchers too.
    const isNear = thing === 'launchers' && own === 'delivery' && asked.has('deployed') && !asked.has('nondeployed')
    return isCounted && (own === thing || isNear) ? [{ limit, qualities: new Set(qualitiesOf(features)) }] : []
  })
}

const equals = ({ limit }: Limit, { value, upper }: NumberPhrase) =>
  typeof limit === 'number'
    ? upper === null && limit === value
    : upper !== null && limit[0] === value && limit[1] === upper

/** A limit of one state only counts beside that state. */
function fits({ appliesTo }: Limit, actor: readonly string[]): boolean {
  if (appliesTo.length !== 1 || actor.length === 0 || actor.includes('all')) return true
  return actor.some(code => appliesTo.some(one => sameState(one, code)))
}

function scoreOf({ qualities }: Candidate, asked: ReadonlySet<Feature>, all: readonly Candidate[]): number {
  let score = 0
  for (const quality of asked) if (all.some(one => one.qualities.has(quality))) score += qualities.has(quality) ? 2 : -2
  for (const quality of qualities)
    if (!asked.has(quality) && !all.every(one => one.qualities.has(quality)))
      score -= quality === 'nondeployed' || narrowing.has(quality) ? 1 : 0
  return score
}

/** Where the words go on with `deployed`, that word says which limit is meant and belongs to the number. */
function withDeployed({ span }: NumberPhrase, text: string) {
  const match = /^ deployed(?! and)\b/.exec(text.slice(span.end))
  return match ? { start: span.start, end: span.end + match[0].length } : span
}
