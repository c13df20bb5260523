import { type BrowserWindow, dialog } from 'electron'
import type { ImportTask } from '../core/ports'
import { PactaError } from '../core/result'
import { filesIn, importEndings } from '../importers/files-in'
import { fileTask, sourceTask } from '../importers/import-tasks'
import { nothingBeside } from '../importers/source'
import { addressTask } from '../importers/web/address-task'
import type { Importer } from '../importers/worker/importer'
import { outsideAddress } from './outside-link'
import { readClipboard } from './read-clipboard'

/** The ways by which articles come in from a desktop, each as tasks for the library. */
export interface Imports {
  /** Asks for files, or for a folder; null when declined. */
  choose(kind: 'files' | 'folder'): Promise<readonly ImportTask[] | null>
  /** Of files and folders whose paths are known. */
  ofPaths(paths: readonly string[]): Promise<readonly ImportTask[]>
  /** Asks whether the page at an address may be fetched; null when declined. Throws `invalid` for an address that is none. */
  ofAddress(address: string): Promise<ImportTask | null>
  /** Of the page or the text on the clipboard, or the page at the address on it. Throws `missing` where there is neither. */
  ofClipboard(): Promise<ImportTask | null>
}

export function createImports(importer: Importer, window: () => BrowserWindow): Imports {
  const ofPaths = async (paths: readonly string[]) => (await filesIn(paths)).map(path => fileTask(path, importer))
  const ofAddress = async (typed: string) => {
    const address = outsideAddress(/^https?:/i.test(typed) ? typed : `https://${typed}`)
    if (address === null || !/^https?:/.test(address))
      throw new PactaError('invalid', 'This is no address of a page. One begins with https:// or http://.')
    return (await agreesToFetch(window(), address)) ? addressTask(address, { importer, fetch }) : null
  }
  return {
    async choose(kind) {
      const paths = await choosePaths(window(), kind)
      return paths && ofPaths(paths)
    },
    ofPaths,
    ofAddress,
    async ofClipboard() {
      const { html, text } = await readClipboard()
      if (/^https?:\/\/\S+$/i.test(text)) return ofAddress(text)
      if (html === '' && text === '')
        throw new PactaError(
          'missing',
          'There is no text on the clipboard. Copy an article, or its address, and try again.',
        )
      const contentType = html === '' ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8'
      const source = {
        name: 'Clipboard',
        bytes: new TextEncoder().encode(html === '' ? text : html),
        ...{ contentType, address: null, beside: nothingBeside },
      }
      return sourceTask(source.name, async () => source, importer)
    },
  }
}

async function choosePaths(window: BrowserWindow, kind: 'files' | 'folder'): Promise<readonly string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    kind === 'folder'
      ? {
          title: 'Import a Folder',
          message: 'Pacta imports every page, text, book and PDF in this folder and below.',
          buttonLabel: 'Import',
          properties: ['openDirectory'],
        }
      : {
          title: 'Import Files',
          buttonLabel: 'Import',
          filters: [
            { name: 'Articles', extensions: [...importEndings] },
            { name: 'All Files', extensions: ['*'] },
          ],
          properties: ['openFile', 'multiSelections'],
        },
  )
  return canceled || filePaths.length === 0 ? null : filePaths
}

async function agreesToFetch(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Fetch this page from ${new URL(address).host}?`,
    detail: `${address}\n\nPacta asks the server for the page and its images, once. Nothing else of Pacta uses the network.`,
    buttons: ['Fetch', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
