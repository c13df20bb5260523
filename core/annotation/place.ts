import { anchorAll, type TextIndex } from '../anchor/anchor'
import type { AnnotationsChange, PlacedAnnotation } from '../contract'
import type { Annotation } from './annotation'

/** Annotations with their places in the text, in reading order; those that are gone come last. */
export function placeAll(index: TextIndex, annotations: readonly Annotation[]): readonly PlacedAnnotation[] {
  const anchorings = anchorAll(
    index,
    annotations.map(({ target }) => target),
  )
  return annotations
    .flatMap((annotation, at) => {
      const anchoring = anchorings[at]
      return anchoring === undefined ? [] : [{ annotation, anchoring }]
    })
    .sort(inReadingOrder)
}

/** The annotations after a change, still in reading order. Of many annotations only those that changed are moved. */
export function afterChange(
  placed: readonly PlacedAnnotation[],
  { changed, removed }: AnnotationsChange,
): readonly PlacedAnnotation[] {
  const touched = new Set([...removed, ...changed.map(({ annotation }) => annotation.id)])
  const kept = placed.filter(({ annotation }) => !touched.has(annotation.id))
  return changed.reduce((list, one) => {
    const at = placeFor(list, one)
    return [...list.slice(0, at), one, ...list.slice(at)]
  }, kept)
}

/** By place; of two that begin together the longer first, as a claim around another; then by age. */
export function inReadingOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [one, other] = [a.anchoring.span, b.anchoring.span]
  if (one === null || other === null) return one === other ? byAge(a, b) : one === null ? 1 : -1
  return one.start - other.start || other.end - one.end || byAge(a, b)
}

/** Index of the first annotation that comes after this one. */
function placeFor(placed: readonly PlacedAnnotation[], one: PlacedAnnotation): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = placed[middle]
    if (other !== undefined && inReadingOrder(other, one) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function byAge({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  const [one, other] = [a.created + a.id, b.created + b.id]
  return one < other ? -1 : one > other ? 1 : 0
}
