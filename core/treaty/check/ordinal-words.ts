const ordinalNames: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  7: 'seventh',
  8: 'eighth',
  11: 'eleventh',
  50: 'fiftieth',
}

/** An ordinal as the words write theirs: `eighth`, or `28th` where they have digits. */
export function ordinalLike(value: number, written: string): string {
  const name = /\d/.test(written) ? undefined : ordinalNames[value]
  return (
    name ??
    `${value}${value % 10 === 1 && value !== 11 ? 'st' : value % 10 === 2 && value !== 12 ? 'nd' : value % 10 === 3 && value !== 13 ? 'rd' : 'th'}`
  )
}
