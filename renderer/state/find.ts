import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Span } from '../../core/anchor/target'
import { type FindOptions, findAll } from '../article/find'

export interface Find {
  readonly open: ReadonlySignal<boolean>
  readonly query: ReadonlySignal<string>
  readonly options: ReadonlySignal<FindOptions>
  readonly hits: ReadonlySignal<readonly Span[]>
  /** Index of the hit that stands out; -1 when there is none. */
  readonly current: ReadonlySignal<number>
  /** Counts the times the bar was asked for, so that a second Ctrl+F takes the keyboard back to it. */
  readonly asked: ReadonlySignal<number>
  start(): void
  close(): void
  ask(query: string): void
  toggle(option: keyof FindOptions): void
  step(by: 1 | -1): void
}

/** Find in page. `firstVisible` says where the search starts: the offset of the first line in view. */
export function createFind(text: ReadonlySignal<string>, firstVisible: () => number): Find {
  const open = signal(false)
  const query = signal('')
  const options = signal<FindOptions>({ caseSensitive: false, wholeWord: false })
  const current = signal(-1)
  const asked = signal(0)
  const hits = computed(() => (open.value && query.value !== '' ? findAll(text.value, query.value, options.value) : []))

  effect(() => {
    const from = firstVisible()
    const next = hits.value.findIndex(({ start }) => start >= from)
    current.value = hits.value.length === 0 ? -1 : Math.max(0, next)
  })

  return {
    open,
    query,
    options,
    hits,
    current,
    asked,
    start() {
      open.value = true
      asked.value += 1
    },
    close() {
      open.value = false
    },
    ask(next) {
      query.value = next
    },
    toggle(option) {
      options.value = { ...options.value, [option]: !options.value[option] }
    },
    step(by) {
      const count = hits.value.length
      if (count > 0) current.value = (current.value + by + count) % count
    },
  }
}
