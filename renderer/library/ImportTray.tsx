import type { ImportItem, ImportState } from '../../core/intake/import-state'
import { numberInWords } from '../../core/wording'
import { useReader } from '../state/reader'

/** At the corner of the window: how far an import is, and what became of it, until the reader has seen it. */
export function ImportTray() {
  const { imports, library } = useReader()
  const { running } = imports.state.value
  const latest = imports.latest.value
  const isReading = !(library.isShown.value && library.place.value === 'imports')
  const isShown = running !== null || (latest.length > 0 && isReading)
  return (
    <aside class="import-tray" aria-label="Import" hidden={!isShown}>
      {running && <Running running={running} />}
      <p class={running ? 'visually-hidden' : 'import-outcome'} role="status">
        {isShown && (running ? `Importing ${files(running.total)}.` : outcome(latest))}
      </p>
      {isShown && (
        <div class="import-tray-foot">
          {isReading && (
            <button type="button" class="button" onClick={() => library.goTo('imports')}>
              Details
            </button>
          )}
          {running ? (
            <button type="button" class="button quiet" onClick={() => void imports.cancel()}>
              Cancel
            </button>
          ) : (
            <button type="button" class="button quiet" onClick={imports.dismiss}>
              Dismiss
            </button>
          )}
        </div>
      )}
    </aside>
  )
}

function Running({ running: { done, total, name } }: { running: NonNullable<ImportState['running']> }) {
  return (
    <>
      <p class="import-count">
        Importing {numberInWords(done + 1)} of {numberInWords(total)}
      </p>
      <progress max={total} value={done} aria-label={`${done} of ${total} imported`} />
      <p class="import-name" title={name} dir="auto">
        {name}
      </p>
    </>
  )
}

const files = (count: number): string => (count === 1 ? '1 file' : `${numberInWords(count)} files`)

/** `12 imported, 2 with images missing, 1 failed. 3 are here already: say what you want.` */
function outcome(items: readonly ImportItem[]): string {
  const count = (isMeant: (item: ImportItem) => boolean) => items.filter(isMeant).length
  const imported = count(({ outcome }) => outcome === 'imported' || outcome === 'version')
  const parts = [
    [imported, 'imported'],
    [count(({ warnings }) => warnings.length > 0), 'with warnings'],
    [count(({ outcome }) => outcome === 'same'), 'there already'],
    [count(({ outcome }) => outcome === 'failed'), 'failed'],
    [count(({ outcome }) => outcome === 'cancelled'), 'cancelled'],
  ] as const
  const said = parts.flatMap(([number, what]) => (number === 0 ? [] : [`${numberInWords(number)} ${what}`]))
  const asking = count(({ outcome }) => outcome === 'asking')
  const asks = asking === 0 ? '' : `${asking === 1 ? '1 copy waits' : `${asking} copies wait`} for your decision.`
  return `${said.length === 0 ? '' : `${said.join(', ')}. `}${asks}`
}
