import { useReader } from '../state/reader'

/** Headings, or first words of paragraphs, each leading to its place, with the number of claims made there. */
export function Outline() {
  const { articles, annotations, view } = useReader()
  const outline = articles.open.value?.rendering.outline ?? []
  const starts = annotations.claims.value.flatMap(({ anchoring }) => anchoring.span?.start ?? [])

  return (
    <ol class="outline">
      {outline.map(({ kind, level, label, span }, index) => {
        const end = outline[index + 1]?.span.start ?? Number.POSITIVE_INFINITY
        const claims = starts.filter(start => start >= span.start && start < end).length
        return (
          <li key={span.start}>
            <button
              type="button"
              class={`outline-row ${kind}`}
              style={{ paddingInlineStart: `${16 + (level - 1) * 10}px` }}
              onClick={() => view.value?.scrollTo(span)}
            >
              <span class="outline-label">{label}</span>
              {claims > 0 && (
                <span class="outline-count" title={claims === 1 ? '1 claim' : `${claims} claims`}>
                  {claims}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
