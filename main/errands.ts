import { app, dialog, shell } from 'electron'
import type { Api } from '../core/contract'
import { withoutLibrary } from './command-line'
import type { Errand } from './menu/entry'

export interface ErrandOptions {
  readonly api: Pick<Api, 'changeSettings' | 'chooseImports'>
  /** Imports the article on the clipboard. */
  readonly paste: () => Promise<void>
  /** The folder that is open as the library. */
  readonly library: string
  /** Makes another folder the library from the next start on. */
  readonly rememberLibrary: (folder: string) => Promise<void>
}

/** What the main process does for the menu. */
export function createErrands({
  api,
  paste,
  library,
  rememberLibrary,
}: ErrandOptions): Record<Errand, () => Promise<void>> {
  const useTheme = (theme: 'system' | 'light' | 'dark') => async () => {
    await api.changeSettings({ theme })
  }
  return {
    'import-files': async () => {
      await api.chooseImports('files')
    },
    'import-folder': async () => {
      await api.chooseImports('folder')
    },
    'paste-article': paste,
    'open-library-folder': async () => shell.showItemInFolder(library),
    'choose-library-folder': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: 'Choose Library Folder',
        message:
          'Pacta keeps your annotations, articles and treaty records in this folder, and starts again to open it.',
        buttonLabel: 'Use This Folder',
        defaultPath: library,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      if (canceled || folder === undefined || folder === library) return
      await rememberLibrary(folder)
      app.relaunch({ args: withoutLibrary(process.argv.slice(1)) })
      app.quit()
    },
    'theme-system': useTheme('system'),
    'theme-light': useTheme('light'),
    'theme-dark': useTheme('dark'),
  }
}
