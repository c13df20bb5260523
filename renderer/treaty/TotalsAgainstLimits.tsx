import { useMemo, useState } from 'preact/hooks'
import { type DeclaredDay, type DeclaredUnderLimit, daysOfTotals } from '../../core/treaty/limits-against-totals'
import { dateInWords, numberInWords } from '../../core/wording'
import { Choice } from '../controls/Choice'
import { drawTotalsOnDay } from './plot/draw-totals-on-day'
import { drawTotalsOverTime, linesOf } from './plot/draw-totals-over-time'
import { PlotFigure } from './plot/PlotFigure'
import { TotalsTable } from './TotalsTable'

interface TotalsAgainstLimitsProps {
  /** The treaty's short name. */
  readonly name: string
  readonly declared: readonly DeclaredUnderLimit[]
  readonly articleDay: string | null
}

/** What the parties declared, held against the limits: all limits on one day, or one limit over time. */
export function TotalsAgainstLimits({ name, declared, articleDay }: TotalsAgainstLimitsProps) {
  const days = daysOfTotals(declared)
  const [limitId, setLimit] = useState<string | null>(null)
  const [day, setDay] = useState(() => dayToBeginWith(days, articleDay))
  const overTime = declared.find(({ limit }) => limit.id === limitId)
  const shown = (overTime ? [overTime] : declared).flatMap(({ totals }) => totals)
  const worked = shown.some(total => total.derived && (overTime !== undefined || total.date === day))

  return (
    <div>
      <div class="plot-choices">
        <Choice
          label="What is shown"
          none="All limits, on one day"
          value={limitId}
          options={declared.map(({ limit, ceiling }) => [
            limit.id,
            `${numberInWords(ceiling)} ${limit.unit}, over time`,
          ])}
          onChoose={setLimit}
        />
        {overTime === undefined && (
          <Choice
            label="Day of the declared totals"
            value={day}
            options={days.map(({ date, parties, complete }) => [
              date,
              complete ? dateInWords(date) : `${dateInWords(date)}: ${parties.join(', ')} only`,
            ])}
            onChoose={chosen => setDay(chosen ?? day)}
          />
        )}
      </div>
      {overTime === undefined ? (
        <OnDay name={name} declared={declared} day={day} />
      ) : (
        <OverTime name={name} declared={overTime} articleDay={articleDay} />
      )}
      {worked && <p class="hint">* Worked out from stated changes; not printed in the source.</p>}
    </div>
  )
}

/** The newest day up to the article's date on which all parties declared, so that they can be compared. */
function dayToBeginWith(days: readonly DeclaredDay[], articleDay: string | null): string {
  const known = days.filter(({ date }) => articleDay === null || date <= articleDay)
  return (known.find(({ complete }) => complete) ?? known[0] ?? days[0])?.date ?? ''
}

const noKeys = () => []

interface OnDayProps {
  readonly name: string
  readonly declared: readonly DeclaredUnderLimit[]
  readonly day: string
}

function OnDay({ name, declared, day }: OnDayProps) {
  const draw = useMemo(() => drawTotalsOnDay(declared, day), [declared, day])
  const rows = declared.map(one => ({ ...one, totals: one.totals.filter(({ date }) => date === day) }))
  const said = rows.flatMap(({ ceiling, totals }) =>
    totals.map(({ party, total }) => `${party} ${numberInWords(total)} of ${numberInWords(ceiling)}`),
  )
  return (
    <PlotFigure
      title={`${name}: declared totals, ${dateInWords(day)}`}
      description={`${said.join('; ')}.`}
      draw={draw}
      keys={noKeys}
      table={<TotalsTable declared={rows} />}
    />
  )
}

interface OverTimeProps {
  readonly name: string
  readonly declared: DeclaredUnderLimit
  readonly articleDay: string | null
}

function OverTime({ name, declared, articleDay }: OverTimeProps) {
  const draw = useMemo(() => drawTotalsOverTime(declared, articleDay), [declared, articleDay])
  const { limit, ceiling, totals } = declared
  return (
    <PlotFigure
      title={`${name}: declared ${limit.unit} over time`}
      description={`The limit is ${numberInWords(ceiling)}. ${totals.length} totals from ${dateInWords(totals[0]?.date ?? '')} to ${dateInWords(totals.at(-1)?.date ?? '')}.`}
      draw={draw}
      keys={() => linesOf(declared).map(({ party, dash }) => ({ label: party, mark: 'line', dashes: dash }))}
      table={<TotalsTable declared={[declared]} />}
    />
  )
}
