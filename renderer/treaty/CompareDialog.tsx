import { useState } from 'preact/hooks'
import { dayAt } from '../../core/day'
import { compareTreaties } from '../../core/treaty/compare'
import type { Treaty } from '../../core/treaty/schema'
import { Choice } from '../controls/Choice'
import { Dialog } from '../dialogs/Dialog'
import { useReader } from '../state/reader'
import { ComparisonTable } from './ComparisonTable'

/** Two treaties side by side: the one on screen beside the one it replaced, until the reader chooses others. */
export function CompareDialog() {
  const { articles, articleDay, focus } = useReader()
  const treaties = articles.treaties.value
  const first = treaties.find(({ id }) => id === focus.treaty.value) ?? treaties[0]
  const [leftId, setLeft] = useState(first?.id ?? null)
  const [rightId, setRight] = useState(first ? neighbourOf(first, treaties) : null)
  const [onlyDiffering, setOnlyDiffering] = useState(false)
  const left = treaties.find(({ id }) => id === leftId)
  const right = treaties.find(({ id }) => id === rightId)
  const options = treaties.map(({ id, shortName }) => [id, shortName] as const)

  if (!left || !right)
    return (
      <Dialog title="Compare treaties">
        <p class="compare hint">
          Two records are needed to compare. Put more into the treaties folder of your library.
        </p>
      </Dialog>
    )
  const rows = compareTreaties(left, right, articleDay.value ?? dayAt(Date.now()))
  const shown = onlyDiffering ? rows.filter(({ same }) => !same) : rows
  return (
    <Dialog title="Compare treaties">
      <div class="compare">
        <div class="compare-choices">
          <Choice label="First treaty" value={leftId} options={options} onChoose={setLeft} />
          <Choice label="Second treaty" value={rightId} options={options} onChoose={setRight} />
          <label class="check">
            <input
              type="checkbox"
              checked={onlyDiffering}
              onChange={event => setOnlyDiffering(event.currentTarget.checked)}
            />
            Only what differs
          </label>
        </div>
        {articleDay.value === null && <p class="hint">The article names no date, so today’s status is compared.</p>}
        {shown.length === 0 ? (
          <p class="hint">The two records say the same in every row.</p>
        ) : (
          <ComparisonTable left={left} right={right} rows={shown} />
        )}
      </div>
    </Dialog>
  )
}

/** The treaty that one is most likely compared with: what it replaced, what replaced it, or else another one. */
function neighbourOf(treaty: Treaty, treaties: readonly Treaty[]): string | null {
  const related = [...treaty.supersedes, ...treaty.supersededBy].find(id => treaties.some(other => other.id === id))
  return related ?? treaties.find(({ id }) => id !== treaty.id)?.id ?? null
}
