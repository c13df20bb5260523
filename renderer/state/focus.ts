import { type ReadonlySignal, signal } from '@preact/signals'
import type { Span } from '../../core/anchor/target'

/** What the reader looks at: the selected words, the open card, the treaty shown. */
export interface Focus {
  /** The selected passage of the article, or null. */
  readonly selection: ReadonlySignal<Span | null>
  /** The annotation whose card is open. */
  readonly active: ReadonlySignal<string | null>
  /** The annotation under the pointer, in the text or in the sidebar. */
  readonly hovered: ReadonlySignal<string | null>
  /** The annotation whose note wants the keyboard as soon as its card is open. */
  readonly composing: ReadonlySignal<string | null>
  readonly treaty: ReadonlySignal<string | null>
  select(span: Span | null): void
  activate(id: string | null): void
  hover(id: string | null): void
  compose(id: string | null): void
  showTreaty(id: string | null): void
  clear(): void
}

export function createFocus(): Focus {
  const selection = signal<Span | null>(null)
  const active = signal<string | null>(null)
  const hovered = signal<string | null>(null)
  const composing = signal<string | null>(null)
  const treaty = signal<string | null>(null)

  return {
    selection,
    active,
    hovered,
    composing,
    treaty,
    select(span) {
      if (span?.start === selection.value?.start && span?.end === selection.value?.end) return
      selection.value = span
    },
    activate(id) {
      active.value = id
      composing.value = null
    },
    hover(id) {
      hovered.value = id
    },
    compose(id) {
      active.value = id
      composing.value = id
    },
    showTreaty(id) {
      treaty.value = id
    },
    clear() {
      selection.value = null
      active.value = null
      hovered.value = null
      composing.value = null
    },
  }
}
