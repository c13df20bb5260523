import type { AnnotationFate, Fate } from '../../core/versions/comparison'
import { MarkFate } from './MarkFate'

interface MarkFatesProps {
  readonly fates: readonly AnnotationFate[]
  readonly onSeek: (fate: AnnotationFate) => void
}

/** What asks for the reader's eye comes first. */
const groups: readonly (readonly [Fate, name: string])[] = [
  ['gone', 'Gone'],
  ['reworded', 'Reworded'],
  ['moved', 'Moved'],
  ['new', 'Only in the newer version'],
  ['unchanged', 'Unchanged'],
]

/** The marks of the article by what became of them, each leading to its place. */
export function MarkFates({ fates, onSeek }: MarkFatesProps) {
  return (
    <aside class="mark-fates" aria-label="What became of the marks">
      {groups.map(([fate, name]) => {
        const marks = fates.filter(mark => mark.fate === fate)
        if (marks.length === 0) return null
        return (
          <section key={fate}>
            <h3 class="fate-name" data-fate={fate}>
              {name} <span class="count">{marks.length}</span>
            </h3>
            <ul>
              {marks.map(mark => (
                <MarkFate key={mark.annotationId} mark={mark} onSeek={() => onSeek(mark)} />
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
