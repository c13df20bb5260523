import { anchorAll, type TextIndex } from '../anchor/anchor'
import type { PlacedAnnotation } from '../contract'
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

/** By place; of two that begin together the longer first, as a claim around another; then by age. */
export function inReadingOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [one, other] = [a.anchoring.span, b.anchoring.span]
  if (one === null || other === null) return one === other ? byAge(a, b) : one === null ? 1 : -1
  return one.start - other.start || other.end - one.end || byAge(a, b)
}

function byAge({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  const [one, other] = [a.created + a.id, b.created + b.id]
  return one < other ? -1 : one > other ? 1 : 0
}
