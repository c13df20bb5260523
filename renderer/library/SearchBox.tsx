import { CircleQuestionMark, Search } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { IconButton } from '../controls/IconButton'
import { openFound } from '../state/open-found'
import { useReader } from '../state/reader'
import { foundList, placeId } from './FoundPlace'
import { SearchHelp } from './SearchHelp'

/** One box over articles, notes, claims, tags and treaties. The arrow keys go through what it finds, Enter opens it. */
export function SearchBox() {
  const reader = useReader()
  const { search } = reader.library
  const input = useRef<HTMLInputElement>(null)
  const [isHelping, setHelping] = useState(false)
  const [places, at] = [search.places.value, search.at.value]
  const asked = search.asked.value

  useEffect(() => {
    if (asked > 0) input.current?.select()
  }, [asked])

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const place = places[at]
    if (by !== 0) search.moveTo(at + by)
    else if (event.key === 'Enter') place && void openFound(reader, place.hit.articleId, place.passage)
    else if (event.key === 'Escape' && isHelping) setHelping(false)
    else if (event.key === 'Escape' && search.words.value !== '') search.ask('')
    else return
    event.preventDefault()
  }
  const isOpen = search.words.value.trim() !== '' && places.length > 0
  return (
    <search
      class="search-box"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHelping(false)
      }}
    >
      <Icon node={Search} />
      <input
        ref={input}
        class="field"
        type="text"
        role="combobox"
        aria-label="Search articles, notes, claims, tags and treaties"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={foundList}
        aria-activedescendant={isOpen ? placeId(at) : undefined}
        placeholder="Search articles, notes, claims, tags, treaties"
        autocomplete="off"
        spellcheck={false}
        value={search.words.value}
        onInput={event => search.ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        icon={CircleQuestionMark}
        label="How to search"
        pressed={isHelping}
        onClick={() => setHelping(!isHelping)}
      />
      {isHelping && <SearchHelp />}
    </search>
  )
}
