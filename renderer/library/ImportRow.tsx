import { Check, CircleX, Minus, TriangleAlert } from 'lucide'
import type { ImportItem } from '../../core/intake/import-state'
import { Icon } from '../controls/Icon'
import { formatMoment } from '../format'
import { useReader } from '../state/reader'
import { outcomeNames } from './import-outcomes'

/** One file that was imported or could not be: its article, what is missing, or why it failed. */
export function ImportRow({ item }: { item: ImportItem }) {
  const { library, openArticle } = useReader()
  const { name, at, outcome, articleId, title, warnings, problem } = item
  const article = articleId === null ? null : library.find(articleId)
  return (
    <li class="import-row" data-tone={toneOf(item)}>
      <Icon node={icons[toneOf(item)]} />
      <div class="import-what">
        {article ? (
          <button type="button" class="link" dir="auto" onClick={() => void openArticle(article.id)}>
            {title ?? article.title}
          </button>
        ) : (
          <span dir="auto">{title ?? name}</span>
        )}
        {title !== null && (
          <span class="import-file" dir="auto">
            {name}
          </span>
        )}
        {problem !== null && <p class="import-problem">{problem}</p>}
        {warnings.map(warning => (
          <p key={warning} class="import-warning">
            {warning}
          </p>
        ))}
      </div>
      <span class="import-when">
        {outcomeNames[outcome]} · <time dateTime={at}>{formatMoment(localTime(at))}</time>
      </span>
    </li>
  )
}

type Tone = 'good' | 'warning' | 'problem' | 'nothing'
const icons = { good: Check, warning: TriangleAlert, problem: CircleX, nothing: Minus } as const

function toneOf({ outcome, warnings }: ImportItem): Tone {
  if (outcome === 'failed') return 'problem'
  if (warnings.length > 0) return 'warning'
  return outcome === 'imported' || outcome === 'version' ? 'good' : 'nothing'
}

/** A time on the reader's clock, as an article prints it: `2026-02-05T00:29`. */
function localTime(at: string): string {
  const time = new Date(at)
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
