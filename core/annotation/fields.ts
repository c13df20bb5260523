import type { Field } from './record'

/** The fields of a claim, in the order in which they are read. */
export const claimFieldNames = ['speaker', 'role', 'outlet', 'cue', 'type', 'status', 'evidence', 'treaties'] as const

/** The fields beside note and claim that a reader changes. */
export const plainFieldNames = ['kind', 'target', 'color', 'tags'] as const

/** Every field that is stamped when an annotation is made. */
export const fieldNames: readonly Field[] = [
  ...plainFieldNames,
  'deleted',
  'note',
  ...claimFieldNames.map(name => `claim.${name}` as const),
]

/** Whether two values of a field are the same: plain data, compared as it is written. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
