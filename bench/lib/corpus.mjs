import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomFrom } from './random.mjs'

const packages = new URL('../node_modules/@stdlib/', import.meta.url)
const cache = new URL('../.cache/', import.meta.url)
const file = new URL('paragraphs.json', cache)

/** A sentence of this many letters is taken once only: some texts are there in two settings. */
const longSentence = 30

/** Units that a paragraph has at least; the greatest of them is drawn for each. */
const [shortest, longest] = [100, 900]

/**
 * About 10 MB of real prose in paragraphs, each sentence once, in an order that is always the same: the addresses on the State
 * of the Union of 1790 to 2021 and Moby-Dick, from packages of the npm registry. Cut at sentences, and cached.
 * @returns {readonly string[]}
 */
export function paragraphs() {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const random = randomFrom(1)
  const texts = ['datasets-sotu/data/', 'datasets-moby-dick/data/'].flatMap(textsIn)
  const seen = new Set()
  const all = random.shuffle(texts.flatMap(text => paragraphsOf(text, random, seen)))
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, JSON.stringify(all))
  return all
}

/** @param {string} name */
function textsIn(name) {
  const folder = new URL(name, packages)
  const names = readdirSync(folder).filter(one => one.endsWith('.txt'))
  return names.sort().map(one => readFileSync(new URL(one, folder), 'utf8').replace(/\s+/g, ' ').trim())
}

/**
 * @param {string} text
 * @param {ReturnType<typeof randomFrom>} random
 * @param {Set<string>} seen Sentences that were taken, of all texts.
 */
function paragraphsOf(text, random, seen) {
  const found = []
  let paragraph = ''
  let wanted = shortest + random.below(longest)
  for (const sentence of text.split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u)) {
    const letters = sentence.toLowerCase().replace(/\P{L}/gu, '')
    if (seen.has(letters)) continue
    if (letters.length >= longSentence) seen.add(letters)
    paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`
    if (paragraph.length < wanted) continue
    if (paragraph.length < 3 * longest) found.push(paragraph)
    paragraph = ''
    wanted = shortest + random.below(longest)
  }
  return found
}
