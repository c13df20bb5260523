import type { Span } from '../../anchor/target'

/** Short forms whose full stop ends no sentence. */
const short =
  /(?:\b(?:U\.S|U\.K|U\.N|Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u
const end = /[.!?]["”’)]*(?=\s)|\n/gu

/** The sentence, or the run of sentences, in which a passage stands. Offsets count in the text. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - 2000)
  let start = from
  for (const match of text.slice(from, span.start).matchAll(end)) {
    const at = from + match.index + match[0].length
    if (isEnd(text, at)) start = at
  }
  const rest = text.slice(span.end - 1, span.end + 2000)
  let stop = span.end - 1 + rest.length
  for (const match of rest.matchAll(end)) {
    const at = span.end - 1 + match.index + match[0].length
    if (at < span.end || !isEnd(text, at)) continue
    stop = match[0] === '\n' ? at - 1 : at
    break
  }
  const leading = text.slice(start, span.start).search(/\S/)
  return { start: leading === -1 ? span.start : start + leading, end: Math.max(stop, span.end) }
}

function isEnd(text: string, at: number): boolean {
  if (text[at - 1] === '\n') return true
  const before = text.slice(Math.max(0, at - 8), at)
  return !short.test(before) || /^\s*\n/.test(text.slice(at))
}
