/** Endings of nouns and adjectives, in the folded spelling, where й is и and ё is е. */
const endings = [
  ...['иями', 'ями', 'ами', 'иях', 'ием', 'иям', 'иеи', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими'],
  ...['ах', 'ях', 'ов', 'ев', 'еи', 'ои', 'ии', 'ыи', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ую', 'юю', 'ых', 'их'],
  ...['ым', 'им', 'ом', 'ем', 'ам', 'ям', 'ою', 'ею', 'ию', 'ью', 'ия', 'ья', 'ье'],
  ...['а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь'],
]

const ending = new RegExp(`(?<=\\p{L}{3})(?:${endings.join('|')})$`, 'u')
const isCyrillic = /^\p{Script=Cyrillic}{4,}$/u

/**
 * What a Russian word has in all its cases, or null for any other word: the word without its longest ending, as light
 * stemmers do (Dolamic and Savoy, 2009). `folded` as `foldWord` makes it.
 */
export function russianStem(folded: string): string | null {
  return isCyrillic.test(folded) ? folded.replace(ending, '') : null
}
