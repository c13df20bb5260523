/** The annotations that a `writer` changes. */
export const idsOfWriter: readonly string[] = Array.from({ length: 40 }, (_, number) => `n${number}`)
