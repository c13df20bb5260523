import { dayAt } from '../../core/day'
import type { LibraryEntry } from '../../core/shelf/library-entry'
import { dateInWords } from '../../core/wording'
import type { Library } from '../state/library'
import { useReader } from '../state/reader'
import { dragArticles } from './drag'
import { rowHeight } from './row-window'

interface ArticleRowProps {
  readonly entry: LibraryEntry
  readonly index: number
  /** Whether the keyboard is on it. */
  readonly isActive: boolean
  readonly isChosen: boolean
}

export const rowId = (articleId: string) => `row-${articleId}`

/** One article in the list. A click opens it; with Ctrl or Shift, or on its box, it is chosen. */
export function ArticleRow({ entry, index, isActive, isChosen }: ArticleRowProps) {
  const { library, openArticle } = useReader()
  const { id, title, publisher, published, added, contents, state, versions } = entry
  const choose = () => library.selection.toggle(index)
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) library.selection.extendTo(index)
    else if (event.ctrlKey || event.metaKey) choose()
    else void openArticle(id)
  }

  return (
    <tr
      id={rowId(id)}
      class="grid-row"
      style={{ transform: `translateY(${index * rowHeight}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      data-unread={state.opened === null || undefined}
      data-first={isFirstOfGroup(library, index) || undefined}
      draggable
      onClick={onClick}
      onDragStart={event => dragArticles(event, isChosen ? library.selection.targets.value : [id])}
    >
      <td class="cell-choose">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${title}`}
          checked={isChosen}
          onClick={event => {
            event.stopPropagation()
            choose()
            event.currentTarget.closest<HTMLElement>('.article-grid')?.focus({ preventScroll: true })
          }}
        />
      </td>
      <td class="cell-title" title={title}>
        <span class="row-title" dir="auto">
          {title}
        </span>
        {state.tags.length > 0 && <span class="row-tags">{state.tags.map(tag => `#${tag}`).join(' ')}</span>}
      </td>
      <td class="cell-publisher" dir="auto">
        {publisher}
      </td>
      <td class="cell-published">{published && shortDay(published)}</td>
      <td class="cell-added">{added && shortDay(dayAt(Date.parse(added)))}</td>
      <td class="cell-progress">
        <Progress share={state.progress} />
      </td>
      <td class="cell-claims">{contents?.claims || ''}</td>
      <td class="cell-notes">{contents?.notes || ''}</td>
      <td class="cell-versions">{versions > 1 && versions}</td>
    </tr>
  )
}

/** A thin bar and the percentage; nothing for an article that nobody has begun. */
function Progress({ share }: { share: number }) {
  const percent = Math.round(share * 100)
  if (percent === 0) return null
  return (
    <>
      <span class="progress-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      {percent}%
    </>
  )
}

/** `5 Feb 2026` */
const shortDay = (date: string): string => dateInWords(date).replace(/(\p{L}{3})\p{L}+/u, '$1')

/** Whether a group of duplicates begins with the row. */
function isFirstOfGroup({ duplicates, place, rows }: Library, index: number): boolean {
  if (place.value !== 'duplicates') return false
  const groupAt = (at: number) => duplicates.value.find(group => group.some(({ id }) => id === rows.value[at]?.id))
  return index > 0 && groupAt(index) !== groupAt(index - 1)
}
