import { FileText, Hash, Highlighter, type IconNode, MessageSquareQuote, StickyNote, TextQuote } from 'lucide'
import type { Span } from '../../core/anchor/target'
import type { PassageKind } from '../../core/search/document'
import { dateInWords } from '../../core/wording'
import { Icon } from '../controls/Icon'
import { openFound } from '../state/open-found'
import { useReader } from '../state/reader'
import type { FoundPlace as Place } from '../state/search'

/** Ids of the list of what was found, and of its places, for the box that has the keyboard. */
export const foundList = 'found'
export const placeId = (index: number) => `found-${index}`

const kinds: Readonly<Record<PassageKind, readonly [name: string, icon: IconNode]>> = {
  title: ['Title', FileText],
  text: ['Text', TextQuote],
  quote: ['Highlight', Highlighter],
  note: ['Note', StickyNote],
  claim: ['Claim', MessageSquareQuote],
  tag: ['Tag', Hash],
}

/** An article that was found, or a passage in it, with the words marked. */
export function FoundPlace({ place, index }: { place: Place; index: number }) {
  const reader = useReader()
  const { hit, passage } = place
  return (
    <button
      type="button"
      id={placeId(index)}
      role="option"
      tabIndex={-1}
      class={passage === null ? 'found-place found-article' : 'found-place found-passage'}
      aria-selected={index === reader.library.search.at.value}
      onClick={() => void openFound(reader, hit.articleId, passage)}
    >
      {passage === null ? (
        <ArticleName place={place} />
      ) : (
        <>
          <span class="found-kind" data-kind={passage.kind}>
            <Icon node={kinds[passage.kind][1]} size={13} /> {kinds[passage.kind][0]}
          </span>
          <span class="found-snippet" dir="auto">
            <Marked text={passage.snippet} marks={passage.marks} />
          </span>
        </>
      )}
    </button>
  )
}

function ArticleName({ place: { hit } }: { place: Place }) {
  const { library } = useReader()
  const entry = library.find(hit.articleId)
  const title = hit.passages.find(({ kind }) => kind === 'title')
  const about = [entry?.publisher, entry?.published && dateInWords(entry.published)]
  return (
    <>
      <span class="found-title" dir="auto">
        {title ? <Marked text={title.snippet} marks={title.marks} /> : (entry?.title ?? hit.articleId)}
      </span>
      <span class="found-about">{[...about, entry?.state.archived && 'Archived'].filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** A snippet with the words that were found in it marked. */
function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
