/** The longest piece that is segmented at once, in UTF-16 units: the time that engines take grows with its square. */
const longestPiece = 4096

/** A text in pieces that end after white space; a stretch that is too long without any is cut where it must be. */
export function shortPieces(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${longestPiece}}(?:\\s|$)|[^]{1,${longestPiece}}`, 'g')) ?? []
}
