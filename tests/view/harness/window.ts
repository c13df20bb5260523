import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '../../../renderer/styles/index.css'
import type { EventName, Events } from '../../../core/contract'
import { createLibrary } from '../../../core/library'
import { memoryArticles, memorySeries, memoryTreaties } from '../../../core/memory/memory-files'
import { type MemoryHost, memoryHost } from '../../../core/memory/memory-host'
import { memoryPorts } from '../../../core/memory/memory-ports'
import { memorySettings } from '../../../core/memory/memory-settings'
import type { ArticleFile } from '../../../core/ports'
import { defaultSettings } from '../../../core/settings'
import { mountWindow } from '../../../renderer/mount'

declare global {
  interface Window {
    /** What the window asked of its host. */
    memoryHost: MemoryHost
    /** Tells the window of an event, as the program does. */
    announce<E extends EventName>(name: E, payload: Events[E]): void
  }
}

const articles = import.meta.glob<string>('../../../docs-source/articles/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const claims = import.meta.glob<string>('../../../docs-source/articles/*.claims.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const treaties = import.meta.glob<string>('../../../docs-source/treaties/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const series = import.meta.glob<string>('../../../docs-source/series/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** `article` and `claims`: one of a test's own, in place of those that ship; `empty`: none; `no-record`: no treaties. */
const asked = new URLSearchParams(location.search)

const shipped: readonly ArticleFile[] = Object.entries(articles).map(([path, markdown]) => ({
  id: nameOf(path).replace(/\.md$/, ''),
  name: nameOf(path),
  markdown,
  claims: claims[path.replace(/\.md$/, '.claims.yaml')] ?? null,
}))

const host = memoryHost({ now: Date.now, sha256 })
const listeners = new Map<EventName, Set<(payload: never) => void>>()

window.memoryHost = host
window.announce = (name, payload) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never)
}

const library = createLibrary(
  memoryPorts({
    articles: memoryArticles(shownArticles()),
    treaties: memoryTreaties(
      asked.has('no-record')
        ? []
        : Object.entries(treaties).map(([path, markdown]) => ({ name: nameOf(path), markdown })),
    ),
    series: memorySeries(
      Object.entries(series).flatMap(([path, csv]) =>
        path.endsWith('.csv')
          ? [{ name: nameOf(path), csv, about: series[path.replace(/\.csv$/, '.yaml')] ?? null }]
          : [],
      ),
    ),
    settings: memorySettings({ ...defaultSettings, article: new URLSearchParams(location.search).get('last') }),
    host: { ...host, announce: window.announce },
  }),
)

void mountWindow(document.getElementById('root') ?? document.body, library, (name, listener) => {
  const group = listeners.get(name) ?? new Set()
  listeners.set(name, group.add(listener))
  return () => group.delete(listener)
})

function shownArticles(): readonly ArticleFile[] {
  const own = asked.get('article')
  if (asked.has('empty')) return []
  if (own === null) return shipped
  return [{ id: 'own', name: 'own.md', markdown: own, claims: asked.get('claims') }]
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
