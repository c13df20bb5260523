interface EditLimits {
  /** More edits than this need not be counted. */
  readonly most: number
  /** What comes in `other` after the word is no difference: the word may be its beginning. */
  readonly isPrefix: boolean
}

/**
 * How many letters were left out, put in, mistaken for another or swapped with the next between a word and another: the
 * restricted distance of Damerau (1964), or `Infinity` where it is more than `most`.
 */
export function editDistance(word: string, other: string, { most, isPrefix }: EditLimits): number {
  if (word.length - other.length > most || (!isPrefix && other.length - word.length > most)) return Infinity
  const width = Math.min(other.length, word.length + most)
  let previous: number[] = []
  let row = Array.from({ length: width + 1 }, (_, at) => at)
  for (let at = 1; at <= word.length; at++) {
    const twoBefore = previous
    previous = row
    row = [at]
    let least = at
    for (let to = 1; to <= width; to++) {
      const isSame = word.charCodeAt(at - 1) === other.charCodeAt(to - 1)
      let edits = Math.min((previous[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (previous[to - 1] ?? 0) + (isSame ? 0 : 1))
      const isSwapped =
        at > 1 &&
        to > 1 &&
        word.charCodeAt(at - 1) === other.charCodeAt(to - 2) &&
        word.charCodeAt(at - 2) === other.charCodeAt(to - 1)
      if (isSwapped) edits = Math.min(edits, (twoBefore[to - 2] ?? 0) + 1)
      row.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return Infinity
  }
  const distance = isPrefix ? Math.min(...row) : (row[width] ?? Infinity)
  return distance > most ? Infinity : distance
}
