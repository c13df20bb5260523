import type { Span } from '../anchor/target'

/** What a list of articles shows: the front matter, read. */
export interface ArticleEntry {
  readonly id: string
  readonly title: string
  readonly section: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** As printed, without a zone: `2026-02-05T00:29` or `2026-02-05`. */
  readonly published: string | null
  /** IANA name of the zone that `published` is in. */
  readonly zone: string | null
  /** Why that zone was taken when the page names none. */
  readonly zoneNote: string | null
  /** BCP 47. */
  readonly language: string
  readonly url: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** One line of the outline: a heading, or a paragraph's first words where an article has no headings below its title. */
export interface OutlineEntry {
  readonly kind: 'heading' | 'paragraph'
  /** 1 to 6 for headings; 2 for paragraphs. */
  readonly level: number
  readonly label: string
  readonly span: Span
}

/** An article made ready to show. `text` is exactly the `textContent` of `html`. */
export interface Rendering {
  readonly html: string
  /** Where a piece of the HTML ends that is whole by itself, in UTF-16 units; the last is the end of the HTML. */
  readonly breaks: readonly number[]
  readonly text: string
  readonly outline: readonly OutlineEntry[]
  /** Leaf blocks of running text in reading order; a paragraph's number is its index plus 1. */
  readonly paragraphs: readonly Span[]
}
