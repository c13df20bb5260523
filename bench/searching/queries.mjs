import { randomFrom } from '../lib/random.mjs'
import { textOf } from './articles.mjs'

/**
 * What is searched for, in kinds; each kind is a list of queries as Pacta reads them. The kinds under `plain` are words
 * only, which every contender can look for.
 */
export function queriesFor(articles, count) {
  const random = randomFrom(articles.length)
  const english = articles.filter(({ language }) => language === 'en')
  const wordsOf = article =>
    textOf(article)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  const some = length => {
    const words = wordsOf(random.pick(english))
    const at = random.below(words.length - length)
    return words.slice(at, at + length)
  }
  const list = make => Array.from({ length: count }, make)
  return {
    plain: {
      'one word': list(() => `${some(1)} `),
      'two words': list(() => `${some(2).join(' ')} `),
      'three words': list(() => `${some(3).join(' ')} `),
      'common words': list(
        () => `${random.pick(['the', 'of', 'and', 'the of', 'that which', 'government the', 'in to a'])} `,
      ),
    },
    more: {
      'first letter': list(() => some(1)[0].slice(0, 1)),
      'first two letters': list(() => some(1)[0].slice(0, 2)),
      'word being typed': list(() => `${some(1)} ${some(1)[0].slice(0, 3)}`),
      'with a typo': list(() => `${misspelt(some(8).sort((a, b) => b.length - a.length)[0], random)} `),
      phrase: list(() => `"${phraseOf(random.pick(english), random)}"`),
      filters: list(() => `${some(1)} publisher:reuters after:2018 ${random.pick(['', 'has:note', 'treaty:start'])} `),
      'filter alone': list(() =>
        random.pick(['publisher:tass ', 'status:differs ', 'tag:limits ', 'before:2012 ', 'has:note ']),
      ),
      'without a word': list(() => `${some(1)} -${some(1)} `),
      Russian: list(() => random.pick(['договор ', 'проверка ', 'новый договор ', 'ракет ', 'соглашение срок '])),
      Chinese: list(() => random.pick(['核查 ', '条约谈判 ', '查机 ', '核试验 禁止 ', '缔约国义务 '])),
    },
  }
}

/** Three words as they stand in a row. */
function phraseOf(article, random) {
  const words = textOf(article).split(/\s+/)
  const at = random.below(words.length - 3)
  return words
    .slice(at, at + 3)
    .join(' ')
    .replace(/["“”„«»]/g, '')
}

function misspelt(word, random) {
  const at = 1 + random.below(word.length - 2)
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
    `${word.slice(0, at)}x${word.slice(at)}`,
  ]
  return random.pick(kinds)
}
