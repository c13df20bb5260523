import { numberInWords } from '../../core/wording'

/** How many articles are there; nothing for none. */
export function RailCount({ count }: { count: number }) {
  return count === 0 ? null : <span class="count">{numberInWords(count)}</span>
}
