import { useSignalEffect } from '@preact/signals'
import { Splitter } from './controls/Splitter'
import { AddressDialog } from './dialogs/AddressDialog'
import { ColorsDialog } from './dialogs/ColorsDialog'
import { ExportDialog } from './dialogs/ExportDialog'
import { CollectionsDialog, TagsDialog } from './dialogs/LabelsDialog'
import { RemoveDialog } from './dialogs/RemoveDialog'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog'
import { DropOverlay } from './library/DropOverlay'
import { ImportTray } from './library/ImportTray'
import { LibraryPanel } from './library/LibraryPanel'
import { LibraryScreen } from './library/LibraryScreen'
import { Notices } from './Notices'
import { ReadingView } from './reading/ReadingView'
import { Sidebar } from './sidebar/Sidebar'
import { useReader } from './state/reader'
import { AllTreatiesDialog } from './treaty/AllTreatiesDialog'
import { CompareDialog } from './treaty/CompareDialog'
import { VersionsDialog } from './versions/VersionsDialog'

const dialogs = {
  export: ExportDialog,
  shortcuts: ShortcutsDialog,
  colors: ColorsDialog,
  'all-treaties': AllTreatiesDialog,
  'compare-treaties': CompareDialog,
  versions: VersionsDialog,
  'import-address': AddressDialog,
  'tag-articles': TagsDialog,
  'collect-articles': CollectionsDialog,
  'remove-articles': RemoveDialog,
}

/** The window: library and outline, the article, the sidebar; the library screen over them. */
export function App() {
  const { articles, dialog, library, preferences } = useReader()
  const { left, right } = preferences.settings.value.layout
  const OpenDialog = dialog.value && dialogs[dialog.value]

  useSignalEffect(() => {
    const title = articles.open.value?.entry.title
    document.title = title ? `${title} — Pacta` : 'Pacta'
  })

  return (
    <>
      <div class="window" inert={library.isShown.value}>
        <LibraryPanel />
        {left.open && <Splitter side="left" />}
        <ReadingView />
        {right.open && <Splitter side="right" />}
        <Sidebar />
      </div>
      {library.isShown.value && <LibraryScreen />}
      <ImportTray />
      {OpenDialog && <OpenDialog />}
      <Notices />
      <DropOverlay />
    </>
  )
}
