/** A calendar day `2026-02-05` as the moment it begins in UTC, the way Plot's time axis counts. */
export function momentOf(day: string): Date {
  return new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
}

/** The first and the last of some days with a little room on either side. */
export function spanOfDays(days: readonly string[]): readonly [Date, Date] {
  const times = days.map(day => momentOf(day).getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = Math.max((last - first) * 0.03, 30 * 86_400_000)
  return [new Date(first - room), new Date(last + room)]
}

/** Whether a day lies in the later half, where a label must stand to its left to find room. */
export function isLate(day: string, [first, last]: readonly [Date, Date]): boolean {
  return momentOf(day).getTime() > (first.getTime() + last.getTime()) / 2
}
