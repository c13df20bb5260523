const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }
const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const ones = small.slice(1).join('|')
const part = `(?:(?:${tens.join('|')})(?:[- ](?:${ones}))?|${ones}|zero)`
const scale = Object.keys(scales).join('|')

/** Source of a regular expression for a number in words: `six`, `forty-four`, `one thousand five hundred and fifty`. */
export const numberWords = `${part}(?:(?:[- ](?:${scale}))(?:(?: and)? ${part})?)*`

/** Source of a regular expression for a number in digits: `1,550`, `1550`, `3.67`. */
export const numberDigits = '\\d{1,3}(?:[,\\u202f\\u00a0]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?'

/** What a number in digits or words comes to; null for other words. */
export function numberValue(written: string): number | null {
  const digits = written.replace(/[,\u202f\u00a0]/g, '')
  if (/^\d+(\.\d+)?$/.test(digits)) return Number(digits)
  let total = 0
  let group = 0
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const times = scales[word]
    const value = values.get(word)
    if (times === 100) group = (group || 1) * 100
    else if (times !== undefined) {
      total += (group || 1) * times
      group = 0
    } else if (value !== undefined) group += value
    else if (word !== 'and') return null
  }
  return total + group
}

const irregular: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
}
const ordinalOf = (value: number, word: string) =>
  Object.entries(irregular).find(([, known]) => known === value)?.[0] ?? `${word.replace(/y$/, 'ie')}th`

const ordinals: ReadonlyMap<string, number> = new Map(
  [...values].filter(([, value]) => value > 0).map(([word, value]) => [ordinalOf(value, word), value]),
)

/** Source of a regular expression for an ordinal: `second`, `fiftieth`, `28th`. */
export const ordinalWords = `\\d+(?:st|nd|rd|th)|(?:(?:${tens.join('|')})-)?(?:${[...ordinals.keys()].join('|')})`

/** What an ordinal comes to; null for other words. */
export function ordinalValue(written: string): number | null {
  const digits = /^(\d+)(st|nd|rd|th)$/i.exec(written)
  if (digits) return Number(digits[1])
  const [first = '', second] = written.toLowerCase().split('-')
  if (second === undefined) return ordinals.get(first) ?? null
  const [ten, one] = [values.get(first), ordinals.get(second)]
  return ten === undefined || one === undefined ? null : ten + one
}

const wordsOf: ReadonlyMap<number, string> = new Map([...values].map(([word, value]) => [value, word]))

/** The number written the way the words it replaces are: `five` in place of `ten`, `5` in place of `10`. */
export function likeWritten(value: number, written: string): string {
  const word = /\d/.test(written) || value > 12 ? undefined : wordsOf.get(value)
  if (word !== undefined) return /^[A-Z]/.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
