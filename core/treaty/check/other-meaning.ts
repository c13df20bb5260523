import type { ActPhrase } from './acts'
import { hasOtherSubject } from './other-subjects'
import type { Reading } from './reading'

/** An act inside of a date, or a verb that speaks about the article rather than the treaty. */
export function isOfReading({ span, kind, isNoun }: ActPhrase, { actors, dates, numbers, plain }: Reading): boolean {
  if (isNoun && kind === 'ratified' && numbers.some(one => /^ $/.test(plain.slice(one.span.end, span.start))))
    return true
  if (dates.some(date => date.span.start < span.end && span.start < date.span.end)) return true
  const before = plain.slice(0, span.start)
  // Adoption Day is a name.
  if (/^ Day\b/.test(plain.slice(span.end))) return true
  // A report is published, and a resolution adopted.
  if (kind === 'adopted' && /^ (?:an?|its|their|new|several|two) (?!joint )/.test(plain.slice(span.end))) return true
  // A law is signed, and that is not the treaty's signature.
  if (kind === 'signed' && /\b(?:law|bill|decree|legislation)\b[^,;]{0,50}$/i.test(before)) return true
  // Nor is a law that takes effect the treaty, nor a signature taken back a signature.
  if (
    kind === 'in-force' &&
    /\b(?:laws?|decree|bill|sanctions|resolution|measures?|order|amendment|ban)\b[^,;]{0,40}$/i.test(before)
  )
    return true
  if (
    kind === 'signed' &&
    /\b(?:revok|withdr[ae]w|rescind|cancel|annul|took back|taken back|removed)\w* [\w’' ]{0,16}$/i.test(before)
  )
    return true
  if (kind === 'terminated' || kind === 'expired' || kind === 'suspended') {
    if (
      hasOtherSubject(before) ||
      (/^ (?:its|their|his|her|the) (?:participation|part|role)\b/.test(plain.slice(span.end)) && kind === 'terminated')
    )
      return true
    const words = plain.slice(span.start, span.end)
    if (
      /^(?:collaps|died|dissolv|fell|ceased|came)/i.test(words) &&
      actors.some(
        one => /^ (?:had |has |finally )?$/.test(plain.slice(one.span.end, span.start)) && one.span.end <= span.start,
      )
    )
      return true
  }
  return /\b(report|statement|article|interview|story|conference|talks|meeting|session|summit)\b[^,;]{0,24}$/i.test(
    before,
  )
}
