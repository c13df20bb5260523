import { BookOpen } from 'lucide'
import { changedWords } from '../../core/versions/changed-words'
import type { AnnotationFate } from '../../core/versions/comparison'
import { CardMark } from '../annotation/CardMark'
import { IconButton } from '../controls/IconButton'
import { shorten } from '../format'
import { useReader } from '../state/reader'
import { Words } from './Words'

interface MarkFateProps {
  readonly mark: AnnotationFate
  readonly onSeek: () => void
}

/** One mark: who says it, its words in both versions, and the ways to its place. */
export function MarkFate({ mark, onSeek }: MarkFateProps) {
  const { annotations, articles, dialog, goTo } = useReader()
  const placed = annotations.find(mark.annotationId)
  if (placed === null) return null
  const { annotation, anchoring } = placed
  const isNowhere = mark.before.span === null && mark.after.span === null
  const showInArticle = () => {
    dialog.value = null
    goTo(annotation.id)
  }
  return (
    <li class="mark-fate">
      <button type="button" class="mark-fate-words" disabled={isNowhere} onClick={onSeek}>
        <CardMark annotation={annotation} />
        <span class="card-quote" lang={articles.open.value?.entry.language}>
          <FateWords mark={mark} quote={annotation.target.quote.exact} />
        </span>
      </button>
      {anchoring.span !== null && <IconButton icon={BookOpen} label="Show in the article" onClick={showInArticle} />}
    </li>
  )
}

const longest = 180

function FateWords({ mark: { fate, wordsBefore, wordsAfter }, quote }: { mark: AnnotationFate; quote: string }) {
  if (fate === 'reworded') return <Words words={changedWords(wordsBefore ?? '', wordsAfter ?? '')} />
  const words = shorten(wordsAfter ?? wordsBefore ?? quote, longest)
  return fate === 'gone' && wordsBefore !== null ? <del>{words}</del> : words
}
