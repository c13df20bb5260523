import type { Span } from '../../core/anchor/target'
import { literally } from '../../core/literally'

export interface FindOptions {
  readonly caseSensitive: boolean
  readonly wholeWord: boolean
}

/** Characters that people type for one another. */
const alike = ["'‘’‚‛ʼ′", '"“”„‟″', '-‐‑‒–—−']

/** Characters without a shape, which may stand between any two others: soft hyphens, zero-width spaces, word joiners. */
const shapeless = '[\\u00ad\\u200b\\u2060]*'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Every place of the text that reads like the query, in order and without overlaps; none for a query of white space.
 * White space of any kind and length matches white space, straight quotation marks match curly ones, a hyphen any dash,
 * a letter with its accent the same letter written with a combining one; but never a part of such a letter. Without
 * `caseSensitive` letters match one for one (Unicode's simple case folding): ß is not ss, and the offsets, in UTF-16 units
 * of the text, stay true.
 */
export function findAll(text: string, query: string, { caseSensitive, wholeWord }: FindOptions): readonly Span[] {
  const words = query.trim()
  if (words === '') return []
  const body = Array.from(graphemes.segment(words.replace(/\s+/g, ' ')), ({ segment }) => patternOf(segment))
  const [before, after] = wholeWord ? ['(?<![\\p{L}\\p{M}\\p{N}_])', '(?![\\p{L}\\p{M}\\p{N}_])'] : ['', '(?!\\p{M})']
  const pattern = new RegExp(before + body.join(shapeless) + after, caseSensitive ? 'gu' : 'giu')
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

function patternOf(character: string): string {
  if (character === ' ') return '\\s+'
  const group = alike.find(members => members.includes(character))
  if (group) return `[${group}]`
  const forms = new Set([character, character.normalize('NFC'), character.normalize('NFD')])
  return forms.size === 1 ? literally(character) : `(?:${Array.from(forms, literally).join('|')})`
}
