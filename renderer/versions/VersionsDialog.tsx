import { useEffect } from 'preact/hooks'
import { Dialog } from '../dialogs/Dialog'
import { useReader } from '../state/reader'
import { ComparedVersions } from './ComparedVersions'
import { VersionChoices } from './VersionChoices'

/** What the publisher changed from one saved copy of the article to another, and what became of the reader's marks. */
export function VersionsDialog() {
  const { dialog, versions } = useReader()
  const list = versions.list.value
  const comparison = versions.comparison.value
  useEffect(() => {
    // What failed is told at the foot of the window, where a dialog would be in the way.
    void versions.load().then(isLoaded => {
      if (!isLoaded && dialog.value === 'versions') dialog.value = null
    })
  }, [dialog, versions])

  return (
    <Dialog title="Versions">
      <div class="versions">
        {list !== null && list.length > 1 && <VersionChoices versions={list} />}
        {list?.length === 1 ? (
          <OnlyVersion />
        ) : comparison === null ? (
          <p class="hint">Comparing…</p>
        ) : (
          <ComparedVersions key={`${comparison.from.id} ${comparison.to.id}`} comparison={comparison} />
        )}
      </div>
    </Dialog>
  )
}

function OnlyVersion() {
  return (
    <div class="only-version">
      <p>This article has one version so far.</p>
      <p class="hint">
        To see what its publisher changed, save the page again and import it. Pacta knows the article by its address,
        asks, and keeps the new copy as a version beside this one. Your marks follow, and are compared here.
      </p>
    </div>
  )
}
