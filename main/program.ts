import { join, resolve } from 'node:path'
import { app, ipcMain, nativeTheme, protocol } from 'electron'
import type { Api, Method } from '../core/contract'
import { createLibrary } from '../core/library'
import type { ImportTask } from '../core/ports'
import { toProblem } from '../core/result'
import { createImporter } from '../importers/worker/importer'
import { openDevice } from '../store/device'
import { diskPorts } from '../store/disk-ports'
import { createProblems } from '../store/problems'
import { announceTo } from './announce'
import { readArticleImage } from './article-images'
import type { StartRequest } from './command-line'
import { createDestinations } from './destinations'
import { createErrands } from './errands'
import { followHistory } from './follow-history'
import type { Home } from './home'
import { createHost } from './host'
import { createImports } from './imports'
import { showApplicationMenu } from './menu/application-menu'
import { type Action, isErrand } from './menu/entry'
import { listServedFiles, serveFiles } from './protocol'
import { createReaderWindow } from './reader-window'
import { receiveDrops } from './receive-drops'
import { isOurs, type Sender } from './sender'
import { serve } from './serve'
import type { Unfinished } from './unfinished'
import { utilityChild } from './utility-child'
import { type Wanted, wantedOf } from './wanted'

/** Milliseconds after the start at which articles are looked into that are new or changed, when the first screen is there. */
const surveyAfter = 3000

export interface ProgramOptions {
  readonly home: Home
  readonly request: StartRequest
  /** Where requests of the window count as unfinished until they are answered. */
  readonly unfinished: Unfinished
}

/** Pacta with its window open. */
export interface Program {
  /** Brings the window to the front, and shows or imports what is wanted. */
  show(wanted: Wanted): void
  /** Asks the reader about an address that the page wants to open in a window of its own. */
  openLink(address: string): void
  /** Puts the annotations in order on disk. What was saved is safe without it. */
  close(): Promise<void>
}

/** Opens the library and its window. Throws `PactaError` for a library that cannot be used. After `ready` only. */
export async function openProgram({ home, request, unfinished }: ProgramOptions): Promise<Program> {
  const built = join(app.getAppPath(), 'out')
  const userData = app.getPath('userData')
  const source = join(app.getAppPath(), 'docs-source')
  const readImage = (path: string) => readArticleImage([join(folder, 'articles'), join(source, 'articles')], path)
  if (!home.developing) serveFiles(protocol, listServedFiles(join(built, 'renderer'), home), readImage)

  const problems = createProblems()
  const device = await openDevice(userData, { problems })
  const folder = resolve(request.library ?? device.read().library ?? join(userData, 'library'))
  const remember = (change: Parameters<typeof device.change>[0]) => unfinished.track(device.change(change))

  const window = createReaderWindow({
    home,
    preload: join(built, 'preload', 'index.cjs'),
    bounds: () => device.read().bounds,
    rememberBounds: bounds => void remember({ bounds }).catch(tellProblem),
    pageGone: () => {
      destinations.windowGone()
      followed.windowGone()
    },
  })
  const announce = announceTo(window.pages, {
    annotationsChanged: event => followed.annotationsChanged(event),
    settingsChanged: ({ theme }) => {
      nativeTheme.themeSource = theme
      updateMenu({ theme })
    },
  })
  const destinations = createDestinations(destination => announce('goTo', destination))
  const importer = createImporter({
    startProcess: utilityChild(join(built, 'importers', 'worker.cjs'), 'Pacta Import'),
  })
  const imports = createImports(importer, window.current)
  const host = createHost({
    announce,
    imports,
    window: window.current,
    exportFolder: () => device.read().exportFolder,
    rememberExportFolder: exportFolder => remember({ exportFolder }),
  })
  const ports = await diskPorts({
    library: folder,
    userData,
    source,
    host,
    program: app.getVersion(),
    replica: device.read().replica,
    problems,
    startSearch: utilityChild(join(built, 'search', 'worker.cjs'), 'Pacta Search'),
    searchLost: survey,
  })
  const library = createLibrary(ports)
  const followed = followHistory(library, history => updateMenu({ history }))
  const api: Api = { ...followed.api, takeDestination: async () => destinations.take() }

  function tellProblem(error: unknown): void {
    announce('problem', toProblem(error))
  }

  function survey(): void {
    void library.survey().catch(tellProblem)
  }

  /** Imports what is found out to be wanted; what cannot be found out is told. */
  function bringIn(find: () => Promise<readonly ImportTask[]>): void {
    void unfinished.track(find().then(tasks => library.bringIn(tasks, 'ask'))).catch(tellProblem)
  }
  const paste = async () => {
    const task = await imports.ofClipboard()
    if (task !== null) await library.bringIn([task], 'ask')
  }

  const errands = createErrands({ api, paste, library: folder, rememberLibrary: library => remember({ library }) })
  const perform = (action: Action) => {
    if (isErrand(action)) errands[action]().catch(tellProblem)
    else announce('command', action)
  }
  const { theme } = await api.readSettings()
  nativeTheme.themeSource = theme
  const updateMenu = showApplicationMenu(
    { mac: process.platform === 'darwin', developing: home.developing, theme, history: null },
    perform,
  )

  const isFromWindow = (sender: Sender) => isOurs(sender, new Set(window.pages().map(({ id }) => id)), home)
  receiveDrops({ isOurs: isFromWindow, receive: paths => bringIn(() => imports.ofPaths(paths)) }, ipcMain)
  serve(
    { api, isOurs: isFromWindow, reportBug },
    { handle: (channel, answer) => ipcMain.handle(channel, (...asked) => unfinished.track(answer(...asked))) },
  )

  const show = ({ destination, files, page }: Wanted) => {
    window.show()
    if (destination !== null) destinations.goTo(destination)
    void destinations.listening().then(() => {
      if (files.length > 0) bringIn(() => imports.ofPaths(files))
      if (page !== null) void api.importAddress(page).catch(tellProblem)
    })
  }
  show(wantedOf(request, process.cwd()))
  setTimeout(() => {
    survey()
    // Another program may put files into the library meanwhile.
    app.on('browser-window-focus', survey)
  }, surveyAfter)
  return {
    show,
    openLink: address => void api.openLink(address).catch(tellProblem),
    async close() {
      importer.close()
      await ports.close()
    },
  }
}

function reportBug(method: Method, error: unknown): void {
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`pacta: ${method} failed: ${stack}\n`)
}
