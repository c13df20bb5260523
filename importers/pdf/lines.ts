import type { Line, Piece } from './page-text'

/** The lines that a page's pieces make, in the order in which the file sets them: that of reading, column by column. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && goesOn(before, piece)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(toLine).filter(({ text }) => text !== '')
}

/** Small letters set higher or lower, such as the number of a footnote, stand in the line all the same. */
function goesOn(before: Piece, next: Piece): boolean {
  const size = Math.max(before.size, next.size)
  return Math.abs(next.y - before.y) < size * 0.5 && next.x > before.x + before.width - size
}

function toLine(pieces: readonly Piece[]): Line {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    // A gap as wide as the narrowest space between words is one; the file need not write it down.
    if (piece.x - end > piece.size * 0.15) text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  const letters = pieces.filter(({ text }) => text.trim() !== '')
  const longest = letters.reduce((most, piece) => (piece.width > most.width ? piece : most), letters[0] ?? nothing)
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...letters.map(({ x }) => x)),
    right: Math.max(...letters.map(({ x, width }) => x + width)),
    y: longest.y,
    size: longest.size,
  }
}

const nothing: Piece = { text: '', x: 0, y: 0, width: 0, size: 0 }
