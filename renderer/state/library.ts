import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { LibraryEntry } from '../../core/shelf/library-entry'
import { groupDuplicates } from './duplicates'
import { type LibraryFilter, narrowEntries, noLibraryFilter } from './library-filter'
import { createLibraryHistory, type LibraryHistory } from './library-history'
import { type Column, newestFirst, nextOrder, type Order, sortEntries } from './library-order'
import { countCollections, isIn, isSamePlace, type Place } from './library-place'
import type { Notices } from './notices'
import { createSearch, type Search } from './search'
import { createSelection, type Selection } from './selection'

/** The library screen: what is looked at, how it is narrowed and sorted, what is chosen in it. */
export interface Library {
  readonly isShown: ReadonlySignal<boolean>
  readonly place: ReadonlySignal<Place>
  readonly filter: ReadonlySignal<LibraryFilter>
  readonly order: ReadonlySignal<Order>
  /** Everything in the place, whatever the filter. */
  readonly placed: ReadonlySignal<readonly LibraryEntry[]>
  /** What is listed: narrowed, sorted; duplicates beside one another. */
  readonly rows: ReadonlySignal<readonly LibraryEntry[]>
  readonly duplicates: ReadonlySignal<readonly (readonly LibraryEntry[])[]>
  /** Articles in each collection, in the order of their names; new ones that are empty still among them. */
  readonly collections: ReadonlySignal<ReadonlyMap<string, number>>
  readonly selection: Selection
  readonly history: LibraryHistory
  readonly search: Search
  find(articleId: string): LibraryEntry | null
  show(place?: Place): void
  hide(): void
  /** Looks at a place whole: leaves what was searched for. */
  goTo(place: Place): void
  /** Whether the place is what is looked at. */
  isAt(place: Place): boolean
  narrow(part: Partial<LibraryFilter>): void
  sortBy(column: Column): void
  /** Lists a collection before anything is in it, as long as the window is open. */
  addCollection(name: string): void
  /** Takes the name of a collection off the list; what was in it is not touched. */
  forgetCollection(name: string): void
}

export function createLibraryScreen(
  api: Api,
  notices: Notices,
  entries: ReadonlySignal<readonly LibraryEntry[]>,
): Library {
  const isShown = signal(false)
  const place = signal<Place>('all')
  const filter = signal(noLibraryFilter)
  const order = signal(newestFirst)
  const started = signal<readonly string[]>([])

  const byId = computed(() => new Map(entries.value.map(entry => [entry.id, entry])))
  const duplicates = computed(() => groupDuplicates(entries.value.filter(entry => isIn(entry, 'duplicates'))))
  const placed = computed(() => {
    if (place.value === 'duplicates') return duplicates.value.flat()
    return entries.value.filter(entry => isIn(entry, place.value))
  })
  const rows = computed(() => {
    const narrowed = narrowEntries(placed.value, filter.value)
    return place.value === 'duplicates' ? narrowed : sortEntries(narrowed, order.value)
  })
  const selection = createSelection(rows)
  const find = (articleId: string) => byId.value.get(articleId) ?? null

  const search = createSearch(api, notices)
  const show = (next: Place = place.value) => {
    batch(() => {
      isShown.value = true
      if (isSamePlace(next, place.value)) return
      place.value = next
      filter.value = noLibraryFilter
      selection.clear()
    })
  }

  // Another list begins at its first row.
  effect(() => {
    place.value
    filter.value
    order.value
    untracked(() => selection.moveTo(0))
  })

  return {
    isShown,
    place,
    filter,
    order,
    placed,
    rows,
    duplicates,
    collections: computed(() => {
      const counts = new Map(started.value.map(name => [name, 0]))
      return new Map([...counts, ...countCollections(entries.value)])
    }),
    selection,
    history: createLibraryHistory({ api, notices, stateOf: id => find(id)?.state ?? null }),
    search,
    find,
    show,
    hide() {
      isShown.value = false
    },
    goTo(next) {
      search.ask('')
      show(next)
    },
    isAt: other => search.words.value.trim() === '' && isSamePlace(place.value, other),
    narrow(part) {
      filter.value = { ...filter.value, ...part }
    },
    sortBy(column) {
      order.value = nextOrder(order.value, column)
    },
    addCollection(name) {
      started.value = [...started.value.filter(other => other !== name), name]
    },
    forgetCollection(name) {
      started.value = started.value.filter(other => other !== name)
    },
  }
}
