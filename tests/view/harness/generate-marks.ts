import type { PaintItem, PaintStyle } from '../../../renderer/article/paint'

const styles: readonly PaintStyle[] = [
  'highlight-pink',
  'highlight-yellow',
  'note-orange',
  'note-purple',
  'claim-fact',
  'claim-opinion',
  'claim-prediction',
  'claim-position',
  'claim-quotation',
  'check-differs',
  'check-cannot-tell',
  'mention',
  'active',
]

/** Marks of every kind all over a text, always the same; each third one begins inside of the one before it. */
export function generateMarks(length: number, count: number): readonly PaintItem[] {
  const marks: PaintItem[] = []
  for (let at = 0; at < count; at++) {
    const last = marks.at(-1)?.span
    const start = at % 3 === 2 && last ? last.start + scattered(at, last.end - last.start) : scattered(at, length - 1)
    const end = Math.min(length, start + 1 + scattered(at * 31, at % 20 === 0 ? 2000 : 160))
    marks.push({ id: `m${at}`, span: { start, end }, style: styles[scattered(at * 7, styles.length)] ?? 'active' })
  }
  return marks
}

/** A number below the end that seems to have nothing to do with the index (Knuth's multiplicative hashing). */
const scattered = (index: number, end: number) => (Math.imul(index + 1, 2654435761) >>> 8) % end
