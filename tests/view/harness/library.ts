import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '../../../renderer/styles/index.css'
import type { EventName, Events } from '../../../core/contract'
import { unknownFields } from '../../../core/intake/imported'
import { createLibrary } from '../../../core/library'
import { memoryArticles, memoryTreaties } from '../../../core/memory/memory-files'
import { memoryHost } from '../../../core/memory/memory-host'
import { memoryPorts } from '../../../core/memory/memory-ports'
import { memoryCatalogue, memoryStates } from '../../../core/memory/memory-shelf'
import type { ImportTask } from '../../../core/ports'
import { PactaError } from '../../../core/result'
import { mountWindow } from '../../../renderer/mount'
import { catalogueOf, generateLibrary } from './generate-library'

/** `count`: articles there are; `seen`: they were looked into before, so that none need be read; `slow`: imports wait. */
const asked = new URLSearchParams(location.search)

declare global {
  interface Window {
    /** Lets a slow import go on. */
    goOn(): void
    announce<E extends EventName>(name: E, payload: Events[E]): void
  }
}

const records = import.meta.glob<string>('../../../docs-source/treaties/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const { files, states } = generateLibrary(Number(asked.get('count') ?? 40))
const articles = memoryArticles(files)
const kept = memoryStates('desk')
await kept.put(states)
const catalogue = memoryCatalogue()
if (asked.has('seen')) {
  const stamps = new Map((await articles.list()).map(({ id, stamp }) => [id, stamp]))
  await catalogue.write(catalogueOf(files, stamps))
}

const waiting: (() => void)[] = []
window.goOn = () => waiting.shift()?.()

/** What a reader would choose: two new pages, one with an image missing, a broken file, and a copy of a story that is there. */
const tasks: readonly ImportTask[] = [
  task('treaty-news.html', 'A page about the treaty'),
  task('photo-essay.html', 'Minefields in pictures', 'https://news.example/photo.jpg'),
  task('broken.pdf', null),
  task('story-7.html', 'Changed since', null, 'https://news.example/7?utm_source=mail'),
  task('story-8.html', 'Changed too', null, 'https://news.example/8'),
]

function task(
  name: string,
  title: string | null,
  missing: string | null = null,
  url: string | null = null,
): ImportTask {
  let stop = () => {}
  return {
    name,
    async read() {
      if (asked.has('slow'))
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve)
          stop = () => reject(new PactaError('invalid', 'Stopped.'))
        })
      if (title === null)
        throw new PactaError(
          'invalid',
          `${name} has no text layer. Open it in a program that reads scanned pages first.`,
        )
      return {
        fields: { ...unknownFields, title, url, publisher: 'The Example Courier', language: 'en' },
        markdown: `# ${title}\n\nThe deadline of ${name} has passed.\n`,
        images: [],
        missing: missing === null ? [] : [{ address: missing, reason: 'it was not saved with the page' }],
        warnings: [],
        importer: 'html',
      }
    },
    stop: () => stop(),
  }
}

const listeners = new Map<EventName, Set<(payload: never) => void>>()
window.announce = (name, payload) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never)
}
// A second goes by whenever somebody looks, so that nothing is held back for having come too soon.
let time = Date.now()
const now = () => (time += 1000)
const host = { ...memoryHost({ now, sha256, tasks }), announce: window.announce }
const library = createLibrary(
  memoryPorts({
    articles,
    catalogue,
    states: kept,
    treaties: memoryTreaties(
      Object.entries(records).map(([path, markdown]) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        markdown,
      })),
    ),
    host,
  }),
)

await mountWindow(document.getElementById('root') ?? document.body, library, (name, listener) => {
  const group = listeners.get(name) ?? new Set()
  listeners.set(name, group.add(listener))
  return () => group.delete(listener)
})
if (!asked.has('seen')) await library.survey()

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
