import type { PlacedAnnotation } from '../../core/contract'
import { AnnotationList } from './AnnotationList'

/** Cards of what stands in the text, and below them a tray of what does not any more: with its words, never lost. */
export function FoundAndGone({ label, placed }: { label: string; placed: readonly PlacedAnnotation[] }) {
  const gone = placed.filter(({ anchoring }) => anchoring.span === null)
  const found = placed.filter(({ anchoring }) => anchoring.span !== null)
  return (
    <>
      {found.length > 0 && <AnnotationList label={label} placed={found} />}
      {gone.length > 0 && (
        <>
          <h3 class="gone-title">
            Not in the text any more <span class="count">{gone.length}</span>
          </h3>
          <AnnotationList label={`${label} not in the text any more`} placed={gone} />
        </>
      )}
    </>
  )
}
