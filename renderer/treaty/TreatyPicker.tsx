import { ChartGantt, Columns2 } from 'lucide'
import { Choice } from '../controls/Choice'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'

/** The treaties that the article names, one click away; every other one in a list; and the views of several. */
export function TreatyPicker({ shownId }: { shownId: string }) {
  const { articles, dialog, showTreaty } = useReader()
  const treaties = articles.treaties.value
  const named = new Set(articles.open.value?.mentions.map(({ treatyId }) => treatyId))
  const near = treaties.filter(({ id }) => named.has(id) || id === shownId)
  const others = treaties.filter(({ id }) => !named.has(id) && id !== shownId)

  return (
    <div class="tab-head">
      <fieldset class="treaty-chips" aria-label="Treaties">
        {near.map(({ id, shortName }) => (
          <button
            type="button"
            key={id}
            class="chip"
            aria-pressed={id === shownId}
            title={named.has(id) ? 'Named in this article' : 'Not named in this article'}
            onClick={() => showTreaty(id)}
          >
            {shortName}
            {named.has(id) && <span class="mentioned" aria-hidden="true" />}
          </button>
        ))}
      </fieldset>
      <div class="treaty-others">
        <Choice
          label="Any other treaty"
          none="Other treaties…"
          value={null}
          options={others.map(({ id, shortName }) => [id, shortName])}
          onChoose={id => id !== null && showTreaty(id)}
        />
        <IconButton
          icon={ChartGantt}
          label="All treaties"
          shortcut="Ctrl+4"
          onClick={() => {
            dialog.value = 'all-treaties'
          }}
        />
        <IconButton
          icon={Columns2}
          label="Compare treaties"
          shortcut="Ctrl+5"
          onClick={() => {
            dialog.value = 'compare-treaties'
          }}
        />
      </div>
    </div>
  )
}
