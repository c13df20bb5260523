import { paragraphs } from './corpus.mjs'
import { randomFrom } from './random.mjs'

/**
 * A document of the corpus, and paragraphs that it does not have, to put into it.
 * @param {number} length UTF-16 units, about.
 * @param {number} seed Chooses the paragraph to begin with.
 */
export function documentOf(length, seed) {
  const all = paragraphs()
  const first = randomFrom(seed).below(all.length)
  const turned = [...all.slice(first), ...all.slice(0, first)]
  let count = 0
  for (let total = 0; total < length && count < turned.length; count++) total += turned[count].length + 1
  return { blocks: turned.slice(0, count), others: turned.slice(count) }
}

/** @param {readonly string[]} blocks */
export const textOf = blocks => blocks.join('\n')

const tags = ['em', 'a href="#x"', 'strong', 'code']

/**
 * A page with an article whose text content is exactly the text of the blocks, cut into elements as articles are.
 * @param {readonly string[]} blocks
 */
export function pageOf(blocks) {
  const body = blocks.map((block, at) => elementOf(block, at)).join('\n')
  const style = 'body{margin:0;font:16px/1.5 serif}#article{max-width:720px;margin:0 auto}'
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body><article id="article">${body}</article>`
}

function elementOf(block, at) {
  const random = randomFrom(at + 77)
  const words = block.split(' ').map(escaped)
  const parts = []
  for (let word = 0; word < words.length; ) {
    const plain = 12 + random.below(40)
    parts.push(words.slice(word, word + plain).join(' '))
    word += plain
    if (word >= words.length) break
    const marked = 1 + random.below(4)
    const tag = random.pick(tags)
    parts.push(`<${tag}>${words.slice(word, word + marked).join(' ')}</${tag.split(' ')[0]}>`)
    word += marked
  }
  const name = at % 17 === 0 ? 'h2' : at % 11 === 5 ? 'blockquote' : 'p'
  return `<${name}>${parts.join(' ')}</${name}>`
}

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
