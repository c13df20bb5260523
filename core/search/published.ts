/** When articles were published, as days, months or years: `2026-02-05`, `2026-02`, `2026`. */
export interface Published {
  /** Not before the beginning of this; null for no bound. */
  readonly from: string | null
  /** Before the beginning of this; null for no bound. */
  readonly before: string | null
}

export const anyTime: Published = { from: null, before: null }

/** Whether a date, ISO 8601 to any precision, is meant. An article without one is meant only where there is no bound. */
export function isPublishedIn(published: string | null, { from, before }: Published): boolean {
  if (from === null && before === null) return true
  if (published === null) return false
  return (from === null || published >= from) && (before === null || published < before)
}

const shape = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Whether something is written as a day, a month or a year. */
export const isDate = (written: string): boolean => shape.test(written)

/** The bounds that a filter sets, beside those that are there: the narrower one counts. */
export function narrowed(published: Published, side: 'from' | 'before', date: string): Published {
  const known = published[side]
  const isNarrower = known === null || (side === 'from' ? date > known : date < known)
  return isNarrower ? { ...published, [side]: date } : published
}
