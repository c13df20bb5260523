import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { FoundPassage, SearchAnswer, SearchHit } from '../../core/search/hit'
import type { Notices } from './notices'

/** Where a search leads: to an article, or to a passage in it. */
export interface FoundPlace {
  readonly hit: SearchHit
  readonly passage: FoundPassage | null
}

/** So many passages of an article are shown. */
const passagesShown = 4

/** The search over everything in the library, answered while the reader types. */
export interface Search {
  readonly words: ReadonlySignal<string>
  /** What was found for the words, as far as it was asked for; null before the first answer. */
  readonly answer: ReadonlySignal<SearchAnswer | null>
  /** Every place that can be gone to, from top to bottom. */
  readonly places: ReadonlySignal<readonly FoundPlace[]>
  /** Index of the place that the keyboard is on. */
  readonly at: ReadonlySignal<number>
  /** Counts the times the box was asked for, so that the shortcut takes the keyboard to it each time. */
  readonly asked: ReadonlySignal<number>
  start(): void
  ask(words: string): void
  moveTo(index: number): void
  /** Brings the next page of what was found. */
  more(): Promise<void>
}

/** Milliseconds without a key after which the words are searched for. */
const pause = 120
/** Milliseconds after which is asked again while articles are still being made searchable. */
const untilMoreIsKnown = 1500
const page = 30

export function createSearch(api: Pick<Api, 'search'>, notices: Notices): Search {
  const words = signal('')
  const answer = signal<SearchAnswer | null>(null)
  const places = computed(() => answer.value?.hits.flatMap(placesOf) ?? [])
  const at = signal(0)
  const asked = signal(0)
  let timer: ReturnType<typeof setTimeout> | undefined

  const bring = async (limit: number, offset: number): Promise<SearchAnswer | null> => {
    const wanted = words.value
    const found = await notices.attempt(() => api.search(wanted, { limit, offset }))
    // The reader has typed on: this answers words that are not there any more.
    return wanted === words.value ? found : null
  }
  const search = async () => {
    const found = await bring(Math.max(page, answer.value?.hits.length ?? 0), 0)
    if (found === null) return
    answer.value = found
    if (found.indexed < found.of) plan(untilMoreIsKnown)
  }
  const plan = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), wait)
  }

  const more = async () => {
    const before = answer.value
    if (before === null || before.hits.length >= before.total) return
    const found = await bring(page, before.hits.length)
    if (found !== null && answer.value === before) answer.value = { ...found, hits: [...before.hits, ...found.hits] }
  }

  return {
    words,
    answer,
    places,
    at,
    asked,
    start() {
      asked.value += 1
    },
    ask(next) {
      clearTimeout(timer)
      if (next.trim() === '') answer.value = null
      else if (next.trim() !== words.value.trim()) plan(pause)
      words.value = next
      at.value = 0
    },
    moveTo(index) {
      at.value = Math.max(0, Math.min(index, places.value.length - 1))
      if (index >= places.value.length - 1) void more()
    },
    more,
  }
}

function placesOf(hit: SearchHit): readonly FoundPlace[] {
  const passages = hit.passages.filter(({ kind }) => kind !== 'title').slice(0, passagesShown)
  return [null, ...passages].map(passage => ({ hit, passage }))
}
