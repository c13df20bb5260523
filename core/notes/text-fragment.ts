import { isWebAddress } from './link'

/** Words of a passage up to which all of it is named, and words named at each end of a longer one. */
const longest = 10
const edge = 5

/**
 * The address of a page with a text fragment that makes a browser scroll to the passage and mark it; a long passage is
 * named by its first and last words. Only web pages have such places: null for any other address.
 */
export function fragmentAddress(url: string, passages: readonly string[]): string | null {
  if (!isWebAddress(url)) return null
  const [page = url] = url.split(/#?:~:/)
  if (passages.length === 0) return page
  const first = wordEnds(passages[0] ?? '')
  const last = wordEnds(passages.at(-1) ?? '')
  const whole = passages.length === 1 && first.ends.length <= longest
  const directive = whole ? encode(first.text) : `${encode(head(first))},${encode(tail(last))}`
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`
}

interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Where words start and end, in scripts without spaces too; a cut inside a word would find nothing. */
function wordEnds(passage: string): Words {
  const text = passage.replace(/\s+/g, ' ').trim()
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(part => part.isWordLike)
  return {
    text,
    starts: words.map(word => word.index),
    ends: words.map(word => word.index + word.segment.length),
  }
}

function head({ text, ends }: Words): string {
  return text.slice(0, ends[Math.min(edge, ends.length) - 1])
}

function tail({ text, starts }: Words): string {
  return text.slice(starts[Math.max(0, starts.length - edge)])
}

/** A hyphen and a comma have a meaning of their own in a fragment; brackets would end a Markdown link. */
function encode(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replace(
    /[-()'*!~]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
