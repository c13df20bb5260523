import { app, type BrowserWindow, type WebContents } from 'electron'
import { PactaError } from '../core/result'
import { openWindow, type WindowOptions } from './window'

/** The one window a reader reads in. It can be closed and opened again while the program runs. */
export interface ReaderWindow {
  /** Opens the window, or brings it to the front. */
  show(): void
  /** The window whose dialogs a request may show. Throws `missing` when there is none. */
  current(): BrowserWindow
  /** The page of the window; none while it is closed. */
  pages(): readonly WebContents[]
}

export interface ReaderWindowOptions extends Omit<WindowOptions, 'bounds'> {
  /** How the window lay when it was last closed. */
  readonly bounds: () => WindowOptions['bounds']
  /** Told when the page has gone: closed with its window, or dead. */
  readonly pageGone: () => void
}

export function createReaderWindow({ bounds, pageGone, ...options }: ReaderWindowOptions): ReaderWindow {
  let window: BrowserWindow | null = null

  const open = () => {
    const opened = openWindow({ ...options, bounds: bounds() })
    opened.webContents.on('render-process-gone', pageGone)
    opened.on('closed', () => {
      window = null
      pageGone()
    })
    return opened
  }

  return {
    show() {
      if (window === null) {
        window = open()
        return
      }
      if (window.isMinimized()) window.restore()
      window.focus()
      app.focus({ steal: true })
    },
    current() {
      if (window === null) throw new PactaError('missing', 'Pacta’s window is closed. Open it and try again.')
      return window
    },
    pages: () => (window === null ? [] : [window.webContents]),
  }
}
