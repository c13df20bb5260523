import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'

/** What a reader points at and has chosen in a list of things with ids, by keyboard or pointer. */
export interface Selection {
  /** Index of the row that the keyboard is on; -1 in an empty list. It stays there when its row goes away. */
  readonly at: ReadonlySignal<number>
  /** Ids that are chosen, none of them out of the list. */
  readonly chosen: ReadonlySignal<ReadonlySet<string>>
  /** What an action is for: what is chosen, or else the row that the keyboard is on. */
  readonly targets: ReadonlySignal<readonly string[]>
  moveTo(index: number): void
  /** Chooses everything from where the last choice began up to that row. */
  extendTo(index: number): void
  toggle(index: number): void
  chooseAll(): void
  clear(): void
}

export function createSelection(rows: ReadonlySignal<readonly { readonly id: string }[]>): Selection {
  const cursor = signal<{ readonly id: string | undefined; readonly index: number }>({ id: undefined, index: 0 })
  const anchor = signal<string | undefined>(undefined)
  const marked = signal<ReadonlySet<string>>(new Set())

  const indexes = computed(() => new Map(rows.value.map(({ id }, index) => [id, index])))
  const at = computed(() => {
    const { id, index } = cursor.value
    return (id === undefined ? undefined : indexes.value.get(id)) ?? Math.min(index, rows.value.length - 1)
  })
  const chosen = computed(() => new Set([...marked.value].filter(id => indexes.value.has(id))))
  const idAt = (index: number) => rows.value[index]?.id
  const put = (index: number) => {
    const inside = Math.max(0, Math.min(index, rows.value.length - 1))
    cursor.value = { id: idAt(inside), index: inside }
  }

  return {
    at,
    chosen,
    targets: computed(() => {
      if (chosen.value.size === 0) return [idAt(at.value)].filter(id => id !== undefined)
      return rows.value.flatMap(({ id }) => (chosen.value.has(id) ? [id] : []))
    }),
    moveTo(index) {
      batch(() => {
        put(index)
        anchor.value = cursor.value.id
      })
    },
    extendTo(index) {
      batch(() => {
        const from = indexes.value.get(anchor.value ?? '') ?? at.value
        put(index)
        const [start, end] = [Math.min(from, at.value), Math.max(from, at.value)]
        marked.value = new Set(rows.value.slice(start, end + 1).map(({ id }) => id))
        anchor.value = idAt(from)
      })
    },
    toggle(index) {
      const id = idAt(index)
      if (id === undefined) return
      batch(() => {
        const next = new Set(chosen.value)
        if (!next.delete(id)) next.add(id)
        marked.value = next
        put(index)
        anchor.value = id
      })
    },
    chooseAll() {
      marked.value = new Set(rows.value.map(({ id }) => id))
    },
    clear() {
      marked.value = new Set()
    },
  }
}
