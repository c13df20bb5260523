/** The quote is what a reader marked; its context only tells where. */
const quoteShare = 0.7

/** How much of a target still stands, 0 to 1: the share of the quote that is kept, and of the units of its context. */
export function scoreOf(quoteKept: number, contextKept: number, context: number): number {
  return quoteShare * quoteKept + (1 - quoteShare) * (context === 0 ? 1 : contextKept / context)
}
