import type { Field } from './fields'

/** What a word counts for in each field: more in a title than in what a reader wrote, more there than in the text. */
export const fieldWeights: Readonly<Record<Field, number>> = {
  title: 10,
  note: 5,
  claim: 5,
  tag: 5,
  treaty: 3,
  quote: 2,
  publisher: 2,
  author: 2,
  text: 1,
  status: 1,
  has: 1,
  language: 1,
}
