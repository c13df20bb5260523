/** What is known of an article, under the names and in the shapes of its front matter; null where nobody says. */
export interface ImportedFields {
  /** Never empty. */
  readonly title: string
  readonly section: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** Date or local date and time, as printed: `2026-02-05` or `2026-02-05T00:29`, without Z or offset. */
  readonly published: string | null
  /** The time zone of `published` by its IANA name. */
  readonly zone: string | null
  /** The date letter for letter, as the source has it. */
  readonly publishedText: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl' | null
  /** `http` or `https`. */
  readonly url: string | null
  readonly excerpt: string | null
}

/** Every field but the title, unknown: what an importer starts from. */
export const unknownFields: Omit<ImportedFields, 'title'> = {
  section: null,
  publisher: null,
  author: null,
  published: null,
  zone: null,
  publishedText: null,
  language: null,
  direction: null,
  url: null,
  excerpt: null,
}

/** An image to be written beside the article. */
export interface ImportedImage {
  /** The first 32 hexadecimal digits of the SHA-256 of its bytes and the ending of its kind: `HASH.png`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** An image that could not be had. */
export interface MissingImage {
  readonly address: string
  /** Half a sentence: `it was not saved with the page`. */
  readonly reason: string
}

/** An article as brought in, ready to be written. */
export interface ImportedArticle {
  readonly fields: ImportedFields
  /** The body without front matter, headline first; its images are `![alt](images/HASH.png)`. */
  readonly markdown: string
  readonly images: readonly ImportedImage[]
  readonly missing: readonly MissingImage[]
  /** Sentences a reader should know: that an encoding was guessed, that a text was cut. */
  readonly warnings: readonly string[]
  /** Which importer read it: html, mhtml, markdown, text, epub or pdf. */
  readonly importer: string
}
