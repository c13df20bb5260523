import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useReader } from '../state/reader'
import { ArticleRow, rowId } from './ArticleRow'
import { EmptyList } from './EmptyList'
import { GridHead } from './GridHead'
import { createGridKeys } from './grid-keys'
import { rowHeight, useRowWindow } from './row-window'

/** The list of articles, or what a list without any has to say. */
export function ArticleGrid() {
  const { library } = useReader()
  return library.rows.value.length === 0 ? <EmptyList /> : <Rows />
}

/**
 * Only the rows near the view are there; the keyboard stays on the list as a whole and says which row it is on, so that
 * no row that goes away takes it along.
 */
function Rows() {
  const reader = useReader()
  const { library } = reader
  const { selection } = library
  const scroller = useRef<HTMLTableElement>(null)
  const onKey = useMemo(() => createGridKeys(reader), [reader])
  const rows = library.rows.value
  const { first, end } = useRowWindow(scroller, rows.length).value
  const at = selection.at.value
  const active = at >= first && at < end ? rows[at] : undefined

  const [place, filter, order] = [library.place.value, library.filter.value, library.order.value]
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [place, filter, order])
  useEffect(() => {
    // Whoever came to search is writing already, however late the list is there.
    if (document.activeElement?.closest('.search-box') === null) scroller.current?.focus({ preventScroll: true })
  }, [place])

  return (
    <table
      ref={scroller}
      class="article-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen and opened is a grid.
      role="grid"
      tabIndex={0}
      aria-label="Articles"
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={active && rowId(active.id)}
      onKeyDown={event => onKey(event, event.currentTarget)}
    >
      <GridHead />
      <tbody style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(first, end).map((entry, index) => (
          <ArticleRow
            key={entry.id}
            entry={entry}
            index={first + index}
            isActive={entry === active}
            isChosen={selection.chosen.value.has(entry.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
