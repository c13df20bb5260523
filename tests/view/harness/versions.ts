import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '../../../renderer/styles/index.css'
import { describe } from '../../../core/anchor/anchor'
import type { Command } from '../../../core/contract'
import { createLibrary } from '../../../core/library'
import { memoryArticles } from '../../../core/memory/memory-files'
import { memoryHost } from '../../../core/memory/memory-host'
import { memoryPorts } from '../../../core/memory/memory-ports'
import { mountWindow } from '../../../renderer/mount'
import { readStory, storyMarks } from './story'

declare global {
  interface Window {
    /** Asks the window for something, as the menu does. */
    command(command: Command): void
  }
}

/** How many versions of the story the library has: 1, 2 or 3. */
const versions = Number(new URLSearchParams(location.search).get('versions') ?? 2)

const id = 'story'
const articles = memoryArticles([{ id, name: 'story.md', markdown: readStory(0), claims: null }])
const ports = memoryPorts({ articles, host: memoryHost({ now: Date.now, sha256: async () => '' }) })

// The reader marks the first version; what came later is another matter.
const then = createLibrary(ports)
const { rendering } = await then.openArticle(id)
for (const { quote, color, note } of storyMarks) {
  const start = rendering.text.indexOf(quote)
  const target = describe(rendering.text, { start, end: start + quote.length })
  await then.addAnnotation(id, { kind: note === '' ? 'highlight' : 'note', target, color, note, tags: [], claim: null })
}
for (let version = 1; version < versions; version++)
  await articles.add({ id, version: `version-${version}`, markdown: readStory(version), images: [] })

void mountWindow(document.getElementById('root') ?? document.body, createLibrary(ports), (name, listener) => {
  if (name === 'command') window.command = listener as (command: Command) => void
  return () => {}
})
