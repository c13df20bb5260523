/** How far an import goes before it says no. */
export interface Limits {
  /** Of one file. */
  readonly bytes: number
  /** Of what is packed in one file, together. */
  readonly unpackedBytes: number
  /** Files in one archive or message. */
  readonly parts: number
  /** Elements in one another; what is deeper is lifted up to this level. */
  readonly depth: number
  /** Elements and stretches of text of one page. */
  readonly nodes: number
  /** Of one element; the others are left out. */
  readonly attributes: number
  /** Of one image. */
  readonly imageBytes: number
  /** Of an article's images, together. */
  readonly imagesBytes: number
  /** From bytes to article. */
  readonly milliseconds: number
}

const megabyte = 1024 * 1024

/**
 * Far above any article, far below what freezes a machine. The longest page of Wikipedia has 1 MB and 60,000 nodes; pages
 * that were saved with their images inside, and books, reach tens of megabytes.
 */
export const usualLimits: Limits = {
  bytes: 50 * megabyte,
  unpackedBytes: 200 * megabyte,
  parts: 10_000,
  // Half of the 200 levels at which a text is refused as unsafe to show, since lists in lists need two each; the libraries that
  // find an article in a page recurse, and take time with the square of the depth.
  depth: 96,
  nodes: 300_000,
  attributes: 256,
  imageBytes: 20 * megabyte,
  imagesBytes: 200 * megabyte,
  milliseconds: 30_000,
}
