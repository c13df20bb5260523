import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron'
import type { Host } from '../core/ports'
import { PactaError } from '../core/result'
import { writeDurably } from '../store/durable-file'
import { copyImage } from './copy-image'
import type { Imports } from './imports'
import { newId } from './new-id'
import { outsideAddress } from './outside-link'

export interface HostOptions {
  readonly announce: Host['announce']
  readonly imports: Pick<Imports, 'choose' | 'ofAddress'>
  /** The window whose dialogs these are. */
  readonly window: () => BrowserWindow
  /** The folder a file was saved in last; null at first. */
  readonly exportFolder: () => string | null
  readonly rememberExportFolder: (folder: string) => Promise<void>
}

/** Milliseconds for which the library's own work in the background lets everything else go first. */
const breath = 20

/** The desktop as the library sees it. */
export function createHost({ announce, imports, window, exportFolder, rememberExportFolder }: HostOptions): Host {
  return {
    saveFile: async (suggestedName, text) => {
      const folder = exportFolder() ?? app.getPath('documents')
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(folder, basename(suggestedName)),
        filters: [{ name: 'Markdown', extensions: ['md'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || filePath === undefined || filePath === '') return null
      await writeDurably(filePath, text)
      await rememberExportFolder(dirname(filePath))
      return filePath
    },
    copyText: async text => clipboard.writeText(text),
    copyImage,
    openLink: createLinkOpener(window),
    chooseImports: imports.choose,
    importAddress: imports.ofAddress,
    sha256: async text => createHash('sha256').update(text, 'utf8').digest('hex'),
    now: () => Date.now(),
    pause: () => setTimeout(breath),
    newId,
    announce,
  }
}

/** Asks about one address at a time, so that a page cannot bury the reader in questions. */
function createLinkOpener(window: () => BrowserWindow): Host['openLink'] {
  let asking = false
  return async address => {
    const outside = outsideAddress(address)
    if (outside === null)
      throw new PactaError('denied', 'Pacta opens web and mail addresses only, and none that hides where it leads.')
    if (asking) return false
    asking = true
    try {
      if (!(await agreesToOpen(window(), outside))) return false
      await shell.openExternal(outside)
      return true
    } finally {
      asking = false
    }
  }
}

async function agreesToOpen(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: address.startsWith('mailto:') ? 'Write to this address?' : 'Open this address in your browser?',
    detail: address,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
