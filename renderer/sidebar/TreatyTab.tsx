import { useReader } from '../state/reader'
import { TreatyPane } from '../treaty/TreatyPane'
import { TreatyPicker } from '../treaty/TreatyPicker'

/** The treaty the reader asked for; at first the one the article names first. */
export function TreatyTab() {
  const { articles, articleDay, focus } = useReader()
  const treaties = articles.treaties.value
  const treaty = treaties.find(({ id }) => id === focus.treaty.value) ?? treaties[0]

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
      <TreatyPicker shownId={treaty.id} />
      <TreatyPane key={treaty.id} treaty={treaty} articleDay={articleDay.value} />
    </>
  )
}
