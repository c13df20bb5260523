import type { Span } from '../../anchor/target'
import type { ActPhrase } from './acts'
import type { IndexedTreaty, RecordIndex } from './index-record'
import type { Reading } from './reading'

/**
 * The treaty that words at a place speak of: the one named last before them in the sentence, else the first one after,
 * else the one that the text named last before the sentence, else the one that the numbers imply.
 */
export function treatyFinder(
  reading: Reading,
  {
    index,
    before,
    implied,
  }: { readonly index: RecordIndex; readonly before: string | null; readonly implied: IndexedTreaty | null },
) {
  const last = before === null ? null : (index.byId.get(before) ?? null)
  const at = (span: Span): IndexedTreaty | null => {
    const { mentions } = reading
    const before = mentions.filter(one => one.span.end <= span.start)
    // In force together with the PNET: the other treaty is company, and what follows speaks of the first.
    const isCompany = /\b(?:with|alongside|like|unlike|as well as) (?:the )?$/
    const mention =
      before.findLast(one => !isCompany.test(reading.plain.slice(0, one.span.start))) ?? before.at(-1) ?? mentions[0]
    return (mention && index.byId.get(mention.treatyId)) ?? last ?? implied
  }
  /** The object of an act stands behind it: `withdrew from the INF Treaty`; the subject of one without object before. */
  const of = (act: ActPhrase): IndexedTreaty | null => {
    const { mentions, plain, acts } = reading
    // New START replaced SORT when it came into force: the pronoun can mean either.
    const pronoun = /\b(?:when|once|as|before|after|until) it (?:had |has |was |first |finally )*$/.test(
      plain.slice(0, act.span.start),
    )
    const earlier = new Set(mentions.filter(one => one.span.end <= act.span.start).map(one => one.treatyId))
    if (pronoun && earlier.size > 1) return null
    const heir = /\b(successor|replacement|follow-on|follow-up|predecessor)\b[^,;]{0,20}$/.exec(
      plain.slice(0, act.span.start),
    )
    if (heir) {
      const { supersedes = [], supersededBy = [] } = at(act.span)?.treaty ?? {}
      const [other] = heir[1] === 'predecessor' ? supersedes : supersededBy
      return (other === undefined ? null : index.byId.get(other)) ?? null
    }
    const isPassive = /\b(?:was|were|been|being|is) (?:\w+ )?$/.test(plain.slice(0, act.span.start))
    if (act.kind === 'superseded' && (isPassive || /way/.test(plain.slice(act.span.start, act.span.end))))
      return at(act.span)
    const isAside = /\b(?:successor|predecessor|heir|follow-up) (?:to|of) (?:the )?$/
    const next = mentions.find(one => one.span.start >= act.span.end && !isAside.test(plain.slice(0, one.span.start)))
    const between = next && plain.slice(act.span.end, next.span.start)
    const isObject =
      between !== undefined &&
      !/[;:—,]/.test(between.replace(/\ufffc+, /g, '')) &&
      !acts.some(
        other => other !== act && other.span.start >= act.span.end && other.span.end <= (next?.span.start ?? 0),
      ) &&
      (!act.isOfTreaty || /^ of /.test(between)) &&
      !/\b(?:before|after|when|while|and|but|until|since|replac\w+)\b/.test(between)
    if (isObject && next) return index.byId.get(next.treatyId) ?? null
    const lead = /^(?:\W*)(?:After|Before|When|Once|Until) /.test(plain)
    // Signed in 2010, New START …: a participle at the start speaks of what follows.
    const opens =
      next &&
      !lead &&
      mentions.every(one => one.span.start >= act.span.end) &&
      plain.slice(0, act.span.start).trim() === ''
    if (opens) return index.byId.get(next.treatyId) ?? null
    return at(act.span)
  }
  return { at, of }
}

/** The one treaty whose limits fit the numbers of a sentence that names none. */
export function impliedTreaty(reading: Reading, index: RecordIndex): IndexedTreaty | null {
  const scored = index.treaties.map(one => ({ one, score: fitOf(one, reading) })).filter(({ score }) => score > 0)
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > (second?.score ?? 0) ? best.one : null
}

function fitOf(
  { treaty, parties, facets }: IndexedTreaty,
  { numbers, plain, actors, people, places, dates }: Reading,
): number {
  const limits = new Set(treaty.limits.flatMap(({ limit, rangeKm }) => [...[limit].flat(), ...(rangeKm ?? [])]))
  const inNumbers = numbers.filter(
    ({ value, upper }) => value >= 10 && (limits.has(value) || (upper !== null && limits.has(upper))),
  ).length
  const declares =
    treaty.dataExchange !== undefined &&
    /\b(declared|data exchange|exchange of|reported|aggregate|figures|totals)\b/i.test(plain)
      ? 1
      : 0
  const named = actors.flatMap(({ codes }) => codes).filter(code => code !== 'all')
  if (inNumbers + declares > 0)
    return named.every(code => parties.has(code) || treaty.kind === 'multilateral') ? inNumbers * 2 + declares : 0
  const details = facets.map(({ event, days }) => {
    const people2 = people.filter(({ name }) => event.note.includes(name)).length
    const place = places.filter(({ name }) => event.place?.includes(name)).length
    const date = dates.some(one => one.precision === 'day' && one.days?.from === days.from) ? 1 : 0
    return (people2 >= 2 ? 2 : 0) + (place && date ? 2 : 0) + (people2 && date ? 2 : 0)
  })
  return /\b(treaty|pact|accord|agreement)\b/i.test(plain) ? Math.max(0, ...details) : 0
}
