import { ArrowDown, ArrowUp } from 'lucide'
import { Icon } from '../controls/Icon'
import { columns } from '../state/library-order'
import { useReader } from '../state/reader'

const names = {
  title: 'Title',
  publisher: 'Publisher',
  published: 'Published',
  added: 'Added',
  progress: 'Progress',
  claims: 'Claims',
  notes: 'Notes',
  versions: 'Versions',
} as const

/** The heads of the columns: each sorts the list, and again the other way round. Duplicates stand by their groups. */
export function GridHead() {
  const { library } = useReader()
  const { column: sorted, isDescending } = library.order.value
  const isGrouped = library.place.value === 'duplicates'
  return (
    <thead>
      <tr class="grid-row" aria-rowindex={1}>
        <th class="cell-choose">
          <span class="visually-hidden">Selected</span>
        </th>
        {columns.map(column => {
          const isSorted = column === sorted && !isGrouped
          return (
            <th
              key={column}
              scope="col"
              class={`cell-${column}`}
              aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" class="sort" disabled={isGrouped} onClick={() => library.sortBy(column)}>
                {names[column]}
                {isSorted && <Icon node={isDescending ? ArrowDown : ArrowUp} size={12} />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
