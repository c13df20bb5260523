import { join, resolve } from 'node:path'
import { app, ipcMain, nativeTheme, protocol } from 'electron'
import type { Api, Destination, Method } from '../core/contract'
import { createLibrary } from '../core/library'
import { toProblem } from '../core/result'
import { openDevice } from '../store/device'
import { diskPorts } from '../store/disk-ports'
import { createProblems } from '../store/problems'
import { announceTo } from './announce'
import type { StartRequest } from './command-line'
import { createDestinations } from './destinations'
import { createErrands } from './errands'
import { followHistory } from './follow-history'
import type { Home } from './home'
import { createHost } from './host'
import { showApplicationMenu } from './menu/application-menu'
import { type Action, isErrand } from './menu/entry'
import { listServedFiles, serveFiles } from './protocol'
import { createReaderWindow } from './reader-window'
import { isOurs } from './sender'
import { serve } from './serve'
import type { Unfinished } from './unfinished'

export interface ProgramOptions {
  readonly home: Home
  readonly request: StartRequest
  /** Where requests of the window count as unfinished until they are answered. */
  readonly unfinished: Unfinished
}

/** Pacta with its window open. */
export interface Program {
  /** Brings the window to the front, at a place when one is asked for. */
  show(destination: Destination | null): void
  /** Asks the reader about an address that the page wants to open in a window of its own. */
  openLink(address: string): void
  /** Puts the annotations in order on disk. What was saved is safe without it. */
  close(): Promise<void>
}

/** Opens the library and its window. Throws `PactaError` for a library that cannot be used. After `ready` only. */
export async function openProgram({ home, request, unfinished }: ProgramOptions): Promise<Program> {
  const built = join(app.getAppPath(), 'out')
  const userData = app.getPath('userData')
  if (!home.developing) serveFiles(protocol, listServedFiles(join(built, 'renderer'), home))

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
  const host = createHost({
    announce,
    window: window.current,
    exportFolder: () => device.read().exportFolder,
    rememberExportFolder: exportFolder => remember({ exportFolder }),
  })
  const ports = await diskPorts({
    library: folder,
    userData,
    source: join(app.getAppPath(), 'docs-source'),
    host,
    replica: device.read().replica,
    problems,
  })
  const followed = followHistory(createLibrary(ports), history => updateMenu({ history }))
  const api: Api = { ...followed.api, takeDestination: async () => destinations.take() }

  function tellProblem(error: unknown): void {
    announce('problem', toProblem(error))
  }

  const errands = createErrands({ api, library: folder, rememberLibrary: library => remember({ library }) })
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

  serve(
    {
      api,
      isOurs: sender => isOurs(sender, new Set(window.pages().map(({ id }) => id)), home),
      reportBug,
    },
    { handle: (channel, answer) => ipcMain.handle(channel, (...asked) => unfinished.track(answer(...asked))) },
  )

  const show = (destination: Destination | null) => {
    window.show()
    if (destination !== null) destinations.goTo(destination)
  }
  show(request.destination)
  return {
    show,
    openLink: address => void api.openLink(address).catch(tellProblem),
    close: ports.annotations.close,
  }
}

function reportBug(method: Method, error: unknown): void {
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`pacta: ${method} failed: ${stack}\n`)
}
