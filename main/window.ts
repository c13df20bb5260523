import { BrowserWindow, dialog, nativeTheme, screen, type WebPreferences } from 'electron'
import type { Home } from './home'
import { type Area, type Bounds, placeWindow, smallest } from './window-bounds'

/** The colour of the page before its style has loaded: `--paper` of `renderer/styles/tokens.css`. */
const paper = { light: '#fdfcf9', dark: '#1a1a1c' } as const

export interface WindowOptions {
  readonly home: Home
  /** The built preload. */
  readonly preload: string
  readonly bounds: Bounds | null
  /** Told how the window lies whenever that has changed for a moment, and when it closes. */
  readonly rememberBounds: (bounds: Bounds) => void
}

/** Opens the reader's window; it shows itself once there is something to see. */
export function openWindow({ home, preload, bounds, rememberBounds }: WindowOptions): BrowserWindow {
  const place = placeWindow(bounds, workAreas())
  const window = new BrowserWindow({
    ...place.position,
    width: place.width,
    height: place.height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Pacta',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: webPreferences(preload, home),
  })
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize()
    window.show()
  })
  window.on('close', () => rememberBounds(boundsOf(window)))
  stayOnPage(window, home)
  offerReload(window, home)
  void window.loadURL(home.page)
  return window
}

/** Every preference that matters for safety is written out, so that a changed default changes nothing. */
function webPreferences(preload: string, home: Home): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    enableWebSQL: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    webgl: false,
    devTools: home.developing,
  }
}

/** Chromium asks nobody before it goes to `about:blank`; from there the window comes back. */
function stayOnPage(window: BrowserWindow, home: Home): void {
  window.webContents.on('did-navigate', (_event, address) => {
    if (address !== home.page) void window.loadURL(home.page)
  })
}

/** A page that has died leaves an empty window: says so and starts it afresh. What was saved is on disk. */
function offerReload(window: BrowserWindow, home: Home): void {
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    process.stderr.write(`pacta: the window's page ended: ${reason} (${exitCode})\n`)
    if (reason === 'clean-exit') return
    await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The page of this window has stopped.',
      detail: 'Everything that was saved is safe. Pacta opens the page again.',
      buttons: ['Open Again'],
    })
    await window.loadURL(home.page)
  })
}

function boundsOf(window: BrowserWindow): Bounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

function workAreas(): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main.workArea, ...others.map(({ workArea }) => workArea)]
}
