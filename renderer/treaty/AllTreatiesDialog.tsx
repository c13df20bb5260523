import { useCallback, useMemo, useState } from 'preact/hooks'
import { dayAt } from '../../core/day'
import { livesOf, periodOn, type TreatyLife } from '../../core/treaty/in-force'
import { describeStatus, statusOn } from '../../core/treaty/status'
import { dateInWords } from '../../core/wording'
import { Dialog } from '../dialogs/Dialog'
import { openTreaty } from '../state/open-treaty'
import { useReader } from '../state/reader'
import { LivesTable } from './LivesTable'
import { chooseRows } from './plot/choose-rows'
import { drawAllTreaties } from './plot/draw-all-treaties'
import { PlotFigure } from './plot/PlotFigure'
import { keysOf } from './plot/standing-fill'

type Kind = TreatyLife['kind']

const kinds: readonly (readonly [kind: Kind | null, name: string])[] = [
  [null, 'All'],
  ['bilateral', 'Bilateral'],
  ['multilateral', 'Multilateral'],
]

/** What was in force when, for every record of the treaty file; a row opens its treaty. */
export function AllTreatiesDialog() {
  const reader = useReader()
  const [kind, setKind] = useState<Kind | null>(null)
  const treaties = reader.articles.treaties.value
  const articleDay = reader.articleDay.value
  const today = dayAt(Date.now())
  const day = articleDay ?? today

  const lives = useMemo(() => livesOf(treaties).filter(life => kind === null || life.kind === kind), [treaties, kind])
  const draw = useMemo(() => drawAllTreaties(lives, articleDay, today), [lives, articleDay, today])
  const enliven = useCallback(
    (plot: SVGSVGElement) => {
      const statusOf = ({ id }: TreatyLife) => {
        const treaty = treaties.find(one => one.id === id)
        return treaty ? describeStatus(statusOn(treaty, day)) : ''
      }
      const rows = lives.map(life => ({
        label: `${life.name}: ${statusOf(life)} on ${dateInWords(day)}`,
        onChoose: () => openTreaty(reader, life.id),
      }))
      chooseRows(plot, 'Treaties as rows of bars. Enter opens one.', rows)
    },
    [lives, treaties, day, reader],
  )
  const inForce = lives.filter(life => {
    const standing = periodOn(life, day)?.standing
    return standing === 'in-force' || standing === 'suspended'
  }).length
  const standings = lives.flatMap(({ periods }) => periods.map(({ standing }) => standing))

  return (
    <Dialog title="All treaties">
      <div class="all-treaties">
        <fieldset class="kind-picker" aria-label="Kinds of treaties">
          {kinds.map(([id, name]) => (
            <button type="button" key={name} class="chip" aria-pressed={id === kind} onClick={() => setKind(id)}>
              {name}
            </button>
          ))}
        </fieldset>
        <p role="status">
          {inForce} of {lives.length} were in force on {dateInWords(day)}
          {articleDay === null ? ', today: the article names no date.' : ', the article’s date.'}
        </p>
        {lives.length === 0 ? (
          <p class="hint">No record is of this kind. Choose another one.</p>
        ) : (
          <PlotFigure
            title="What was in force when"
            description=""
            draw={draw}
            keys={hatch => keysOf(standings, hatch)}
            enliven={enliven}
            table={<LivesTable lives={lives} day={day} />}
          />
        )}
      </div>
    </Dialog>
  )
}
