import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api, Events } from '../../core/contract'
import type { ImportItem, ImportState, TwinChoice } from '../../core/intake/import-state'
import type { Notices } from './notices'

/** What is being brought into the library, and what became of it. */
export interface Imports {
  readonly state: ReadonlySignal<ImportState>
  /** What came out of the imports that began in this window's time and that the reader has not dismissed. */
  readonly latest: ReadonlySignal<readonly ImportItem[]>
  /** Copies of articles that wait for the reader's word. */
  readonly asking: ReadonlySignal<readonly ImportItem[]>
  /** Takes over what was imported before. */
  load(): Promise<void>
  receive(state: Events['importsChanged']): void
  choose(kind: 'files' | 'folder'): Promise<void>
  /** False when the reader thought better of it, or the address is none. */
  fetch(address: string): Promise<boolean>
  settle(itemIds: readonly string[], choice: TwinChoice): Promise<void>
  cancel(): Promise<void>
  /** The latest results were seen. */
  dismiss(): void
}

type ImportRequests = Pick<Api, 'chooseImports' | 'importAddress' | 'settleImports' | 'cancelImports' | 'listImports'>

export function createImports(api: ImportRequests, notices: Notices): Imports {
  const state = signal<ImportState>({ running: null, items: [] })
  const seen = signal<ReadonlySet<string>>(new Set())
  const isLoaded = signal(false)
  const see = ({ items }: ImportState) => {
    seen.value = new Set(items.filter(isSettled).map(({ id }) => id))
  }

  return {
    state,
    latest: computed(() =>
      isLoaded.value ? state.value.items.filter(item => isSettled(item) && !seen.value.has(item.id)) : [],
    ),
    asking: computed(() => state.value.items.filter(({ outcome }) => outcome === 'asking')),
    async load() {
      if (isLoaded.value) return
      const known = await notices.attempt(() => api.listImports())
      if (known === null || isLoaded.value) return
      batch(() => {
        state.value = known
        see(known)
        isLoaded.value = true
      })
    },
    receive(next) {
      batch(() => {
        // The first news of a window is of an import that begins: whatever has ended by then is history.
        if (!isLoaded.value) see(next)
        isLoaded.value = true
        state.value = next
      })
    },
    async choose(kind) {
      await notices.attempt(() => api.chooseImports(kind))
    },
    fetch: async address => (await notices.attempt(() => api.importAddress(address))) ?? false,
    async settle(itemIds, choice) {
      await notices.attempt(() => api.settleImports(itemIds, choice))
    },
    async cancel() {
      await notices.attempt(() => api.cancelImports())
    },
    dismiss() {
      see(state.value)
    },
  }
}

/** Whether an import has come to an end, or to a question. */
function isSettled({ outcome }: ImportItem): boolean {
  return outcome !== 'waiting'
}
