/** A stretch of text as a page of a PDF sets it. Lengths are points; `y` is the baseline's distance from the page's top. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
}

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
}

export interface Page<T> {
  readonly height: number
  readonly content: readonly T[]
}
