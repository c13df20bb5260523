import { useSignalEffect } from '@preact/signals'
import { Splitter } from './controls/Splitter'
import { ColorsDialog } from './dialogs/ColorsDialog'
import { ExportDialog } from './dialogs/ExportDialog'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog'
import { LibraryPanel } from './library/LibraryPanel'
import { Notices } from './Notices'
import { ReadingView } from './reading/ReadingView'
import { Sidebar } from './sidebar/Sidebar'
import { useReader } from './state/reader'
import { AllTreatiesDialog } from './treaty/AllTreatiesDialog'
import { CompareDialog } from './treaty/CompareDialog'

const dialogs = {
  export: ExportDialog,
  shortcuts: ShortcutsDialog,
  colors: ColorsDialog,
  'all-treaties': AllTreatiesDialog,
  'compare-treaties': CompareDialog,
}

/** The window: library and outline, the article, the sidebar. */
export function App() {
  const { articles, dialog, preferences } = useReader()
  const { left, right } = preferences.settings.value.layout
  const OpenDialog = dialog.value && dialogs[dialog.value]

  useSignalEffect(() => {
    const title = articles.open.value?.entry.title
    document.title = title ? `${title} — Pacta` : 'Pacta'
  })

  return (
    <div class="window">
      <LibraryPanel />
      {left.open && <Splitter side="left" />}
      <ReadingView />
      {right.open && <Splitter side="right" />}
      <Sidebar />
      {OpenDialog && <OpenDialog />}
      <Notices />
    </div>
  )
}
