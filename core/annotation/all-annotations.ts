import type { Annotation } from './annotation'
import { isThere, toAnnotation } from './change'
import { mergeReplicas } from './merge'
import type { AnnotationRecord, Replica } from './record'

/** The annotations of an article as its reader sees them: its own claims, with what every device changed and added. */
export function allAnnotations(
  claims: readonly AnnotationRecord[],
  replicas: readonly Replica[],
): readonly Annotation[] {
  const own = new Map(claims.map(claim => [claim.id, claim]))
  const records = [...mergeReplicas(claims, replicas).values()].filter(isThere)
  return records.map(record => toAnnotation(record, own.get(record.id) ?? null))
}
