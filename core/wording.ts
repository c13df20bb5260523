const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `8 April 2010`, `April 2010` or `2010`: a date at the precision it is written in. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

/** `1,550`, the way English papers print it, whatever the machine's language. */
export function numberInWords(value: number): string {
  const [whole, fraction] = String(value).split('.')
  const grouped = (whole ?? '').replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `1,550`, or `1,700 to 2,200` for a range. */
export function limitInWords(limit: number | readonly [number, number]): string {
  return typeof limit === 'number' ? numberInWords(limit) : `${numberInWords(limit[0])} to ${numberInWords(limit[1])}`
}
