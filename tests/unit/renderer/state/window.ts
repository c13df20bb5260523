import { createHash } from 'node:crypto'
import type { Span } from '../../../../core/anchor/target'
import type { Api, EventName, Events } from '../../../../core/contract'
import { createLibrary } from '../../../../core/library'
import { memoryArticles, memorySeries, memoryTreaties } from '../../../../core/memory/memory-files'
import { type MemoryHost, memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import { defaultSettings } from '../../../../core/settings'
import { type ArticleView, createReader, type Reader } from '../../../../renderer/state/reader'
import { shippedFiles } from '../../core/treaty/shipped'
import { shippedSeriesFiles } from '../../core/treaty/shipped-series'

export const articleId = 'talks'

const markdown = `---
title: Talks resume
publisher: The Example Courier
published: 2026-02-05T00:29
---

# Talks resume

New START ends on Thursday. “It was a good treaty,” an analyst said. Nobody has a plan.

Moscow wants talks. Washington waits! Will they meet?
`
const claims = `made: 2026-02-06
claims:
  - { id: c01, quote: New START ends on Thursday, type: fact, treaties: [new-start] }
  - { id: c02, quote: Moscow wants talks, type: position }
  - { id: c03, quote: Washington waits, type: opinion }
`

/** An article's place on screen without a screen: it remembers what it was asked to show. */
export interface MemoryView extends ArticleView {
  readonly shown: Span[]
  selected: Span | null
  first: number
}

export interface MemoryWindow {
  readonly reader: Reader
  readonly library: Api
  readonly host: MemoryHost
  readonly view: MemoryView
  /** The words of the open article, selected as a reader would. */
  select(words: string): void
  /** The words of the annotation whose card is open; null when none is. */
  openWords(): string | null
  /** Messages at the foot of the window. */
  told(): readonly string[]
}

/** The state of a window over a library in memory, with an article on screen. `change` puts other requests in place. */
export async function openWindow(change: (library: Api) => Partial<Api> = () => ({})): Promise<MemoryWindow> {
  const listeners = new Map<EventName, (payload: never) => void>()
  const host = memoryHost({
    now: Date.now,
    sha256: async text => createHash('sha256').update(text).digest('hex'),
  })
  const library = createLibrary(
    memoryPorts({
      articles: memoryArticles([
        { id: articleId, name: 'talks.md', markdown, claims },
        { id: 'empty', name: 'empty.md', markdown: '# Nothing yet\n\nSoon.\n', claims: null },
      ]),
      treaties: memoryTreaties(shippedFiles),
      series: memorySeries(shippedSeriesFiles),
      host: { ...host, announce: (name, payload) => listeners.get(name)?.(payload as never) },
    }),
  )
  const reader = createReader(
    { ...library, ...change(library) },
    <E extends EventName>(name: E, listener: (payload: Events[E]) => void) => {
      listeners.set(name, listener)
      return () => listeners.delete(name)
    },
    defaultSettings,
  )
  await reader.articles.loadEntries()
  await reader.articles.loadTreaties()
  await reader.articles.show(articleId)
  const view = memoryView(reader)
  reader.view.value = view

  return {
    reader,
    library,
    host,
    view,
    select(words) {
      const start = reader.text.value.indexOf(words)
      if (start === -1) throw new Error(`Not in the text: ${words}`)
      reader.focus.select({ start, end: start + words.length })
    },
    openWords() {
      const id = reader.focus.active.value
      return id === null ? null : (reader.annotations.find(id)?.annotation.target.quote.exact ?? null)
    },
    told: () => reader.notices.list.value.map(({ message }) => message),
  }
}

function memoryView(reader: Reader): MemoryView {
  const view: MemoryView = {
    shown: [],
    selected: null,
    first: 0,
    scrollTo: span => void view.shown.push(span),
    select(span) {
      view.selected = span
      reader.focus.select(span)
    },
    focus() {},
    deselect() {
      view.selected = null
      reader.focus.select(null)
    },
    firstVisible: () => view.first,
    boxOf: () => null,
  }
  return view
}
