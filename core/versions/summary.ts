import type { AnnotationFate, Comparison, Fate } from './comparison'

/** `12 words added, 30 words removed, 1 paragraph moved.` */
export function changesInWords({ blocks, added, removed }: Comparison): string {
  if (blocks.every(({ kind }) => kind === 'same')) return 'The two versions read the same, word for word.'
  const moved = blocks.filter(({ kind }) => kind === 'moved').length
  const parts = [
    ...(added > 0 ? [`${counted(added, 'word')} added`] : []),
    ...(removed > 0 ? [`${counted(removed, 'word')} removed`] : []),
    ...(moved > 0 ? [`${counted(moved, 'paragraph')} moved`] : []),
  ]
  return parts.length === 0 ? 'Only punctuation was changed.' : `${parts.join(', ')}.`
}

const told: readonly (readonly [Fate, one: string, several: string])[] = [
  ['unchanged', 'is unchanged', 'are unchanged'],
  ['reworded', 'was reworded', 'were reworded'],
  ['moved', 'has moved', 'have moved'],
  ['gone', 'is gone', 'are gone'],
  ['new', 'is new', 'are new'],
]

/** `Of 8 marks, 5 are unchanged, 2 were reworded, 1 is gone.` Null for an article without marks. */
export function fatesInWords(fates: readonly AnnotationFate[]): string | null {
  if (fates.length === 0) return null
  const parts = told.flatMap(([fate, one, several]) => {
    const count = fates.filter(annotation => annotation.fate === fate).length
    return count === 0 ? [] : [{ count, said: count === 1 ? one : several }]
  })
  const [only, ...others] = parts
  if (only && others.length === 0)
    return only.count === 1 ? `Its one mark ${only.said}.` : `All ${only.count} marks ${only.said}.`
  return `Of ${fates.length} marks, ${parts.map(({ count, said }) => `${count} ${said}`).join(', ')}.`
}

/** `1 word`, `12 words`. */
export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
