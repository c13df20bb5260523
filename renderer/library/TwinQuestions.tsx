import { useId, useState } from 'preact/hooks'
import type { ImportItem, TwinChoice } from '../../core/intake/import-state'
import { useReader } from '../state/reader'

/** Copies of articles that the library has: for each, or for all at once, the reader says what is wanted. */
export function TwinQuestions() {
  const { imports } = useReader()
  const asking = imports.asking.value
  const [isForAll, setForAll] = useState(false)
  const headId = useId()
  if (asking.length === 0) return null
  return (
    <section class="twins" aria-labelledby={headId}>
      <h2 id={headId}>
        {asking.length === 1
          ? 'The library has another copy of this article'
          : `The library has other copies of these ${asking.length} articles`}
      </h2>
      <p class="hint">
        A new version keeps the older text and takes your notes along. A separate copy begins without notes.
      </p>
      <ul>
        {asking.map(item => (
          <TwinQuestion key={item.id} item={item} ids={isForAll ? asking.map(({ id }) => id) : [item.id]} />
        ))}
      </ul>
      {asking.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={isForAll} onChange={event => setForAll(event.currentTarget.checked)} />
          The same for all {asking.length}
        </label>
      )}
    </section>
  )
}

/** `ids`: the imports that the answer is for. */
function TwinQuestion({ item, ids }: { item: ImportItem; ids: readonly string[] }) {
  const { imports, library, openArticle } = useReader()
  const { articleId, name } = item
  const twin = articleId === null ? null : library.find(articleId)
  const settle = (choice: TwinChoice) => void imports.settle(ids, choice)
  return (
    <li class="twin">
      <span class="twin-title" dir="auto">
        {item.title ?? name}
      </span>
      <span class="twin-about" dir="auto">
        {[name, twin?.publisher].filter(Boolean).join(' · ')}
      </span>
      <span class="twin-choices">
        <button
          type="button"
          class="button"
          onClick={() => {
            settle('skip')
            if (articleId !== null && ids.length === 1) void openArticle(articleId)
          }}
        >
          {ids.length === 1 ? 'Open the one there' : 'Keep those there'}
        </button>
        <button type="button" class="button" onClick={() => settle('version')}>
          New version
        </button>
        <button type="button" class="button" onClick={() => settle('copy')}>
          Separate copy
        </button>
      </span>
    </li>
  )
}
