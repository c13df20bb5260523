import type { Span } from '../../core/anchor/target'

export interface FindOptions {
  readonly caseSensitive: boolean
  readonly wholeWord: boolean
}

/** Straight quotation marks find curly ones and the other way round. */
const alike: Readonly<Record<string, string>> = { "'": "['‘’‚‛]", '"': '["“”„‟]' }
for (const mark of '‘’‚‛') Object.assign(alike, { [mark]: alike["'"] })

/**
 * Every place of the text that reads like the query, in order and without overlaps. White space of any kind and length
 * matches white space; offsets are UTF-16 units in the text.
 */
export function findAll(text: string, query: string, { caseSensitive, wholeWord }: FindOptions): readonly Span[] {
  const words = query.trim()
  if (words === '') return []
  const pattern = new RegExp(patternOf(words), caseSensitive ? 'gu' : 'giu')
  const spans: Span[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const span = { start: index, end: index + found.length }
    if (!wholeWord || standsAlone(text, span)) spans.push(span)
  }
  return spans
}

const patternOf = (words: string) =>
  words
    .split(/(\s+)/)
    .map(part => (/^\s/.test(part) ? '\\s+' : [...part].map(character => alike[character] ?? escape(character)).join('')))
    .join('')

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')

const wordCharacter = /[\p{L}\p{N}_]/u

function standsAlone(text: string, { start, end }: Span): boolean {
  return !wordCharacter.test(text[start - 1] ?? '') && !wordCharacter.test(text[end] ?? '')
}
