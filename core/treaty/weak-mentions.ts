import type { Span } from '../anchor/target'

interface Named {
  readonly treatyId: string
  readonly span: Span
}

/** Words that name no treaty, but mean one that was named before. */
const shortForm =
  /\b(?:the|this|that) (?:landmark |bilateral |nuclear |arms control |arms-control |same |latter )?(?:treaty|pact|agreement|accord|convention|deal)(?:[’']s)?(?![\p{L}-]| (?:on|of|for|banning|between|that|which|to)\b)/giu

/**
 * Later short forms such as `the pact`, each meaning the treaty named last before it. Before the first name they mean
 * nothing, and inside a name they are a part of it. `named` comes in order.
 */
export function findWeakMentions(
  text: string,
  named: readonly Named[],
): readonly (Named & { readonly isWeak: true })[] {
  if (named.length === 0) return []
  let next = 0
  return Array.from(text.matchAll(shortForm)).flatMap(({ 0: words, index }) => {
    const end = index + words.replace(/[’']s$/, '').length
    while ((named[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) next += 1
    const last = named[next - 1]
    if (last === undefined || last.span.end > index) return []
    return [{ treatyId: last.treatyId, span: { start: index, end }, isWeak: true as const }]
  })
}
