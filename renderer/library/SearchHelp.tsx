import { useReader } from '../state/reader'

/** What can be written into the search, and what each finds. */
const filters: readonly (readonly [example: string, finds: string])[] = [
  ['"mutual inspections"', 'these words in a row'],
  ['-missile', 'not this word'],
  ['title:extension', 'in titles; also text: note: claim: quote:'],
  ['tag:deadline', 'tags of articles and annotations'],
  ['publisher:reuters', 'from this publisher; also author:'],
  ['treaty:new-start', 'that names the treaty'],
  ['status:differs', 'with a claim of this status'],
  ['has:note', 'with a note, claim, quote or tag'],
  ['after:2026-01', 'published from then on; also before:'],
  ['language:ru', 'in this language'],
]

/** The filters of the search, under its box. */
export function SearchHelp() {
  return (
    <div class="search-help">
      <p class="hint">
        All words must be there; the last one may go on. Another case, a missing accent and one wrong letter are found
        too.
      </p>
      <SearchFilters />
    </div>
  )
}

/** Each filter with what it finds; a press puts it into the box. */
export function SearchFilters() {
  const { search } = useReader().library
  const add = (filter: string) => {
    const words = search.words.value.trim()
    search.ask(words === '' ? filter : `${words} ${filter}`)
    search.start()
  }
  return (
    <dl class="search-filters">
      {filters.map(([example, finds]) => (
        <div key={example}>
          <dt>
            <button type="button" class="chip" onClick={() => add(example)}>
              {example}
            </button>
          </dt>
          <dd>{finds}</dd>
        </div>
      ))}
    </dl>
  )
}
