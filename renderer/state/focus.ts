import { type ReadonlySignal, signal } from '@preact/signals'
import type { Span } from '../../core/anchor/target'
import type { Mention } from '../../core/treaty/mentions'

/** What the reader looks at: the selected words, the open card, the treaty shown. */
export interface Focus {
  /** The selected passage of the article, or null. */
  readonly selection: ReadonlySignal<Span | null>
  /** The annotation whose card is open. */
  readonly active: ReadonlySignal<string | null>
  /** The annotation under the pointer, in the text or in the sidebar. */
  readonly hovered: ReadonlySignal<string | null>
  /** The weak mention under the pointer: words such as `the pact`, which are no mark until then. */
  readonly weakMention: ReadonlySignal<Mention | null>
  /** The annotation whose note wants the keyboard as soon as its card is open. */
  readonly composing: ReadonlySignal<string | null>
  /** Words that the search of the library has led to; they are lit up until the reader looks at something else. */
  readonly found: ReadonlySignal<Span | null>
  readonly treaty: ReadonlySignal<string | null>
  /** The fact that is looked for in the treaty shown. */
  readonly fact: ReadonlySignal<string | null>
  select(span: Span | null): void
  activate(id: string | null): void
  hover(id: string | null): void
  hoverWeak(mention: Mention | null): void
  compose(id: string | null): void
  showFound(span: Span | null): void
  showTreaty(id: string | null): void
  seekFact(id: string | null): void
  clear(): void
}

export function createFocus(): Focus {
  const selection = signal<Span | null>(null)
  const active = signal<string | null>(null)
  const hovered = signal<string | null>(null)
  const weakMention = signal<Mention | null>(null)
  const composing = signal<string | null>(null)
  const found = signal<Span | null>(null)
  const treaty = signal<string | null>(null)
  const fact = signal<string | null>(null)

  return {
    selection,
    active,
    hovered,
    weakMention,
    composing,
    found,
    treaty,
    fact,
    select(span) {
      if (span?.start === selection.value?.start && span?.end === selection.value?.end) return
      selection.value = span
    },
    activate(id) {
      active.value = id
      composing.value = null
      found.value = null
    },
    hover(id) {
      hovered.value = id
    },
    hoverWeak(mention) {
      weakMention.value = mention
    },
    compose(id) {
      active.value = id
      composing.value = id
    },
    showFound(span) {
      found.value = span
    },
    showTreaty(id) {
      treaty.value = id
    },
    seekFact(id) {
      fact.value = id
    },
    clear() {
      selection.value = null
      active.value = null
      hovered.value = null
      weakMention.value = null
      composing.value = null
      found.value = null
      fact.value = null
    },
  }
}
