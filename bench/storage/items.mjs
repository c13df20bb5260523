import { annotationsIn } from '../anchoring/annotations.mjs'
import { documentOf, textOf } from '../lib/document.mjs'
import { randomFrom } from '../lib/random.mjs'

/** Articles that a library's annotations are spread over. */
const articles = 100
/** Different quotes; beyond them they come again. */
const quotes = 2000
const made = { time: '2026-02-06T10:00:00.000Z', stamp: '0mlaaaaaa.0000.laptop' }
const later = { time: '2026-02-07T11:30:00.000Z', stamp: '0mlbbbbbb.0001.laptop' }
const stamped = ['kind', 'target', 'color', 'note', 'tags']

/**
 * Makes annotations as the product keeps them, each with the article that it belongs to; the one with a number is always
 * the same.
 */
export function itemMaker() {
  const found = annotationsIn(textOf(documentOf(1_000_000, 3).blocks), quotes, 3)
  return number => {
    const { exact, prefix, suffix, start, end } = found[number % quotes]
    const record = {
      id: `${Math.imul(number, 2654435761) >>> 0}`.padStart(10, '0').concat(number.toString(36).padStart(6, '0')),
      kind: number % 3 === 0 ? 'note' : 'highlight',
      target: { quote: { exact, prefix, suffix }, span: { start, end } },
      color: 'yellow',
      note: number % 3 === 0 ? exact.slice(0, 60) : '',
      tags: [],
      claim: null,
      created: made.time,
      updated: made.time,
      deleted: null,
      stamps: Object.fromEntries(stamped.map(field => [field, made.stamp])),
      noteForks: [],
      noteReplaced: {},
    }
    return { article: `a${number % articles}`, record }
  }
}

/** The same annotation in another colour. */
export function updated({ article, record }) {
  const stamps = { ...record.stamps, color: later.stamp }
  return { article, record: { ...record, color: 'green', updated: later.time, stamps } }
}

/** What has to be remembered of a deletion where it is to travel to other devices. */
export function deleted({ article, record }) {
  const { time, stamp } = later
  const stamps = { ...record.stamps, note: stamp, deleted: stamp }
  const noteReplaced = record.note === '' ? {} : { laptop: made.stamp }
  return { article, record: { ...record, note: '', updated: time, deleted: time, stamps, noteReplaced } }
}

/** Which of a library's annotations is updated in each turn. */
export function turnsOf(count) {
  const random = randomFrom(count)
  return () => random.below(count)
}
