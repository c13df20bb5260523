/** A stretch of a query between spaces, or between quotation marks. */
export interface QueryItem {
  /** In small letters; null where there is none. */
  readonly filter: string | null
  readonly isUnwanted: boolean
  readonly isQuoted: boolean
  readonly written: string
  /** Where what is written after the filter begins in the query (UTF-16). */
  readonly start: number
  /** The reader may be about to write more of it: nothing comes after it, no space either. */
  readonly isUnfinished: boolean
}

const mark = '["“”„«»]'
const item = new RegExp(`(-?)(?:(\\p{L}+):)?(?:(${mark})([^"“”„«»]*)${mark}?|([^\\s"“”„«»]+))`, 'gu')

/** What a query consists of, in order: words, `"phrases"`, `filter:words`, each with a `-` where it is not wanted. */
export function queryItems(text: string): readonly QueryItem[] {
  return Array.from(text.matchAll(item), ({ 0: whole, 1: minus, 2: filter, 3: opening, 4: phrase, 5: word, index }) => {
    const written = phrase ?? word ?? ''
    const end = index + whole.length
    const isClosed = opening !== undefined && !whole.endsWith(opening + written)
    return {
      filter: filter?.toLowerCase() ?? null,
      isUnwanted: minus === '-',
      isQuoted: opening !== undefined,
      written,
      start: end - written.length - (isClosed ? 1 : 0),
      isUnfinished: end === text.length && !isClosed,
    }
  })
}
