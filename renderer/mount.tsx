import { render } from 'preact'
import type { Api } from '../core/contract'
import { App } from './App'
import { createCommands } from './state/commands'
import { listenToKeys } from './state/keys'
import { createReader, type Listen, ReaderProvider } from './state/reader'

/** Draws the window into `root` for a library, wherever it is hosted, and opens the article read last. */
export async function mountWindow(root: HTMLElement, api: Api, listen: Listen): Promise<void> {
  const reader = createReader(api, listen, await api.readSettings())
  const commands = createCommands(reader)
  listen('command', command => commands[command]())
  listenToKeys(reader, commands)

  await reader.articles.load()
  render(
    <ReaderProvider value={reader}>
      <App />
    </ReaderProvider>,
    root,
  )
  for (const problem of await api.listProblems()) reader.notices.complain(problem)

  const destination = await api.takeDestination()
  if (destination) return reader.goToPlace(destination)
  const ids = reader.articles.entries.value.map(({ id }) => id)
  const last = reader.preferences.settings.value.article
  const first = last !== null && ids.includes(last) ? last : ids[0]
  if (first !== undefined) await reader.openArticle(first)
}
