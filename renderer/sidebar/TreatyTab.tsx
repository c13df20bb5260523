import { useReader } from '../state/reader'
import { TreatyPane } from '../treaty/TreatyPane'

/** The treaty the reader asked for; at first the one the article names first. */
export function TreatyTab() {
  const { articles, articleDay, focus, showTreaty } = useReader()
  const treaties = articles.treaties.value
  const treaty = treaties.find(({ id }) => id === focus.treaty.value) ?? treaties[0]
  const mentioned = new Set(articles.open.value?.mentions.map(({ treatyId }) => treatyId))

  if (!treaty)
    return (
      <div class="empty">
        <p class="empty-title">No treaty records</p>
        <p>
          Put records into the <code>treaties</code> folder of your library and start Pacta again.
        </p>
      </div>
    )
  return (
    <>
      <fieldset class="treaty-picker" aria-label="Treaties">
        {treaties.map(({ id, shortName }) => (
          <button
            type="button"
            key={id}
            class="chip"
            aria-pressed={id === treaty.id}
            title={mentioned.has(id) ? 'Named in this article' : 'Not named in this article'}
            onClick={() => showTreaty(id)}
          >
            {shortName}
            {mentioned.has(id) && <span class="mentioned" aria-hidden="true" />}
          </button>
        ))}
      </fieldset>
      <TreatyPane key={treaty.id} treaty={treaty} articleDay={articleDay.value} />
    </>
  )
}
