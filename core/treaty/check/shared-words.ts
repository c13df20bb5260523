/** Stems of words that stand in every other sentence about treaties, so that they tie nothing to anything. */
const common: ReadonlySet<string> = new Set([
  ...[
    'after',
    'befor',
    'which',
    'their',
    'there',
    'other',
    'under',
    'about',
    'until',
    'while',
    'since',
    'would',
    'could',
  ],
  ...[
    'these',
    'those',
    'three',
    'first',
    'treat',
    'state',
    'nucle',
    'signe',
    'signa',
    'weapo',
    'party',
    'parti',
    'count',
  ],
])

/** The stems of the longer words in a text: enough to see that two sentences speak of the same thing. */
export function stemsOf(words: string): ReadonlySet<string> {
  const stems = (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 5))
  return new Set(stems.filter(stem => !common.has(stem)))
}

/** Whether two texts have at least so many longer words in common. */
export function sharesWord(a: string, b: string, least: number): boolean {
  const other = stemsOf(b)
  return [...stemsOf(a)].filter(stem => other.has(stem)).length >= least
}
