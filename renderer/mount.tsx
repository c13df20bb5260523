import { render } from 'preact'
import type { Api } from '../core/contract'
import { App } from './App'
import { createCommands } from './state/commands'
import { listenToKeys } from './state/keys'
import { createReader, type Listen, ReaderProvider } from './state/reader'

/** Draws the window into `root` for a library, wherever it is hosted, and opens the article asked for or read last. */
export async function mountWindow(root: HTMLElement, api: Api, listen: Listen): Promise<void> {
  const reader = createReader(api, listen, await api.readSettings())
  const commands = createCommands(reader)
  listen('command', command => commands[command]())
  listenToKeys(reader, commands)

  render(
    <ReaderProvider value={reader}>
      <App />
    </ReaderProvider>,
    root,
  )

  // The program answers one request after the other: what the reader came for is asked for first.
  const destination = (await api.takeDestination()) ?? placeOf(reader.preferences.settings.value.article)
  const arrival = destination && reader.goToPlace(destination)
  await reader.articles.loadEntries()
  const first = reader.articles.entries.value.find(({ state }) => state.deleted === null && !state.archived)
  await arrival
  if (reader.articles.open.value === null && first !== undefined) await reader.openArticle(first.id)
  await reader.articles.loadTreaties()
  for (const problem of await api.listProblems()) reader.notices.complain(problem)
}

const placeOf = (articleId: string | null) => articleId && { articleId, annotationId: null }
