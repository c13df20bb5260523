import { useSignal } from '@preact/signals'
import { FoundAndGone } from '../annotation/FoundAndGone'
import { applyFilter, noFilter } from '../state/filter'
import { useReader } from '../state/reader'
import { NotesFilter } from './NotesFilter'

/** What the reader made in this article, in reading order. */
export function NotesTab() {
  const { annotations, articles } = useReader()
  const filter = useSignal(noFilter)
  const mine = annotations.mine.value
  const shown = applyFilter(mine, filter.value)

  if (mine.length === 0 && articles.opening.value !== null) return null
  if (mine.length === 0)
    return (
      <div class="empty">
        <p class="empty-title">Nothing marked yet</p>
        <p>
          Select words in the article, then press <kbd>H</kbd> to highlight them, <kbd>N</kbd> to write a note, or{' '}
          <kbd>C</kbd> to mark a claim. <kbd>S</kbd> selects a sentence without the mouse.
        </p>
      </div>
    )
  return (
    <>
      <NotesFilter filter={filter} />
      {shown.length === 0 ? (
        <div class="empty">
          <p class="empty-title">No note fits this filter</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              filter.value = noFilter
            }}
          >
            Show all {mine.length}
          </button>
        </div>
      ) : (
        <FoundAndGone label="Notes" placed={shown} />
      )}
    </>
  )
}
