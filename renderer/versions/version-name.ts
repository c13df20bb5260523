import type { ArticleVersion } from '../../core/versions/comparison'
import { formatMoment } from '../format'

/** When a version was brought in, by the reader's own clock: `4 February 2026, 09:00`. */
export function versionName({ saved, isCurrent }: ArticleVersion): string {
  const name = saved === null ? 'The first copy' : formatMoment(localMoment(new Date(saved)))
  return isCurrent ? `${name} (current)` : name
}

function localMoment(date: Date): string {
  const [month, day, hour, minute] = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].map(
    number => String(number).padStart(2, '0'),
  )
  return `${date.getFullYear()}-${month}-${day}T${hour}:${minute}`
}
