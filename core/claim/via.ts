import type { Span } from '../anchor/target'

interface Attribution {
  readonly content: readonly Span[]
  readonly source: Span | null
}

/**
 * For each claim the source of the claim around it, or null: in `Medvedev warned of …, Reuters reported` Reuters passes
 * on what Medvedev said. Of several the narrowest counts. Linear but for claims that lie in each other.
 */
export function findVia(claims: readonly Attribution[]): readonly (Span | null)[] {
  const order = claims
    .map((_, at) => at)
    .sort((a, b) => startOf(claims, a) - startOf(claims, b) || endOf(claims, b) - endOf(claims, a))
  const via: (Span | null)[] = claims.map(() => null)
  const around: number[] = []
  for (const at of order) {
    while (around.length > 0 && endOf(claims, around.at(-1) ?? 0) < endOf(claims, at)) around.pop()
    const outer = around.findLast(candidate => isAround(claims[candidate], claims[at]))
    if (outer !== undefined) via[at] = claims[outer]?.source ?? null
    around.push(at)
  }
  return via
}

const startOf = (claims: readonly Attribution[], at: number) => claims[at]?.content[0]?.start ?? 0
const endOf = (claims: readonly Attribution[], at: number) => claims[at]?.content.at(-1)?.end ?? 0

/** Whether the words of one speaker, with who says them, lie within what another reports. */
function isAround(outer: Attribution | undefined, inner: Attribution | undefined): boolean {
  if (!outer || !inner?.source) return false
  const { source } = inner
  return outer.content.some(({ start, end }) => source.start >= start && source.end <= end)
}
