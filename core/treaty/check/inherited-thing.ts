import { type Feature, featuresOf, qualitiesOf, thingOf } from './features'
import type { NumberPhrase } from './find-numbers'

/** `6,000 warheads, of which 4,900 on missiles`: a part of what was counted before. */
export function inheriting(number: NumberPhrase, named: ReadonlySet<Feature>, text: string): NumberPhrase {
  // 1,540 warheads on its 154 heavy missiles: what carries them narrows what is counted.
  const carrier = /^.* on (?:its |the |their )?\d+ (?:\w+ ){0,2}\w+/.exec(
    number.after + text.slice(number.span.end + number.after.length).slice(0, 40),
  )
  if (carrier && / on (?:its |the |their )?$/.test(number.after)) return { ...number, after: carrier[0] }
  const thing = thingOf(named)
  const isPart =
    /\bof (?:which|them|those|these)\b/.test(number.before) || /^ of (?:which|them|those|these)\b/.test(number.after)
  if (thing !== null && isPart)
    return { ...number, features: new Set([thing, ...qualitiesOf(featuresOf(number.before + number.after))]) }
  return thingOf(number.features) === null && isSecond(number) ? { ...number, features: named } : number
}

/** `950 tubes, against 710 for the other side`: the second number counts what the first did. */
const isSecond = ({ before, after }: NumberPhrase) =>
  /\bones (?:at|to) $|\b(?:ceiling|limit|cap|maximum) of $|\b(?:falling|dropping|going down|lowered|reduced|cut) to $/.test(
    before,
  ) ||
  (/\b(?:against|versus|compared (?:with|to)|and|to) $/.test(before) && /^ (?:for|on) /.test(after))
