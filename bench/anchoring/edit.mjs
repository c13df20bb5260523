import { textOf } from '../lib/document.mjs'
import { randomFrom } from '../lib/random.mjs'

/**
 * The blocks as an editor leaves them. Of the words a share of `rate` is replaced, preceded by a new one, or deleted; of
 * the paragraphs that share is moved, half of it deleted, and half of it put in from `others`.
 * Returns also where each unit of the old text now stands, or -1.
 * @param {readonly string[]} blocks
 * @param {{ readonly rate: number, readonly seed: number, readonly others: readonly string[] }} how
 */
export function edit(blocks, { rate, seed, others }) {
  const random = randomFrom(seed)
  const words = others
    .slice(0, 400)
    .join(' ')
    .split(' ')
    .filter(word => /^[a-z]{3,}$/.test(word))
  const stays = []
  const moves = []
  let offset = 0
  for (const block of blocks) {
    const pieces = editedPieces(block, offset, { rate, random, words })
    const fate = random.next()
    if (fate >= 1.5 * rate) stays.push(pieces)
    else if (fate >= rate / 2) moves.push(pieces)
    offset += block.length + 1
  }
  const added = Math.round((blocks.length * rate) / 2)
  const put = [...moves, ...Array.from({ length: added }, () => [{ from: -1, text: random.pick(others) }])]
  const ordered = insertAnywhere(stays, put, random)

  const places = new Int32Array(textOf(blocks).length).fill(-1)
  let length = 0
  const edited = ordered.map(pieces => {
    const start = length
    for (const { from, text } of pieces) {
      if (from >= 0) for (let at = 0; at < text.length; at++) places[from + at] = length + at
      length += text.length
    }
    length++
    return { start, text: pieces.map(({ text }) => text).join('') }
  })
  return { blocks: edited.map(({ text }) => text), places }
}

/** A block in pieces: those with `from` stood there in the old text, the others are new. */
function editedPieces(block, offset, { rate, random, words }) {
  const pieces = []
  let kept = 0
  const keepTo = end => {
    if (end > kept) pieces.push({ from: offset + kept, text: block.slice(kept, end) })
    kept = Math.max(kept, end)
  }
  for (const { 0: word, index } of block.matchAll(/\S+/g)) {
    if (random.next() >= rate) continue
    keepTo(index)
    const kind = random.below(3)
    if (kind === 0) pieces.push({ from: -1, text: random.pick(words) })
    if (kind === 1) pieces.push({ from: -1, text: `${random.pick(words)} ` })
    if (kind === 1) keepTo(index + word.length)
    else kept = Math.min(block.length, index + word.length + (kind === 2 ? 1 : 0))
  }
  keepTo(block.length)
  return pieces
}

function insertAnywhere(list, others, random) {
  const slots = others.map(other => ({ at: random.below(list.length + 1), other })).sort((a, b) => a.at - b.at)
  const all = []
  let next = 0
  for (let at = 0; at <= list.length; at++) {
    for (; next < slots.length && slots[next].at === at; next++) all.push(slots[next].other)
    if (at < list.length) all.push(list[at])
  }
  return all
}
