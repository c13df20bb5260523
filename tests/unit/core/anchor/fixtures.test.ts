import { readdirSync, readFileSync } from 'node:fs'
import { expect, describe as group, test } from 'vitest'
import { anchorAll, describe, indexText } from '../../../../core/anchor/anchor'
import type { AnchorState, Span } from '../../../../core/anchor/target'

/** A quote of the text before, the `nth` of its kind, and the words that it must stand on in the text after. */
interface Expected {
  readonly quote: string
  readonly nth?: number
  readonly state: AnchorState
  readonly stands?: string
  readonly nthAfter?: number
}

const folder = new URL('../../../fixtures/anchors/', import.meta.url)

for (const name of readdirSync(folder))
  group(`an article edited as in ${name}`, () => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const [before, after] = [read('before.txt'), read('after.txt')]
    const quotes = JSON.parse(read('quotes.json')) as readonly Expected[]
    const targets = quotes.map(({ quote, nth }) => describe(before, nthOf(before, quote, nth)))
    const anchorings = anchorAll(indexText(after), targets)

    for (const [at, { quote, nth = 1, state, stands, nthAfter }] of quotes.entries())
      test(`${state === 'gone' ? 'loses' : 'keeps'} “${quote}”, ${nth}`, () => {
        const span = stands === undefined ? null : nthOf(after, stands, nthAfter)
        expect(anchorings[at]).toMatchObject({ state, span })
      })
  })

function nthOf(text: string, words: string, nth = 1): Span {
  let start = text.indexOf(words)
  for (let count = 1; count < nth; count++) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`“${words}” does not stand ${nth} times in the text.`)
  return { start, end: start + words.length }
}
