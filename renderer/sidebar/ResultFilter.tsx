import type { Signal } from '@preact/signals'
import type { CheckResult } from '../../core/treaty/check/check'
import { checkResultNames } from '../../core/treaty/check-names'
import { resultIcons } from '../annotation/ResultMark'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'

/** What asks most of the reader first. */
const order: readonly CheckResult[] = ['differs', 'cannot-tell', 'not-in-record', 'agrees']

/** How many claims stand how with the record; pressed, the list shows these alone. */
export function ResultFilter({ chosen }: { chosen: Signal<ReadonlySet<CheckResult>> }) {
  const { checks } = useReader()
  const results = [...checks.results.value.values()]
  const toggle = (result: CheckResult) => {
    const next = new Set(chosen.value)
    if (!next.delete(result)) next.add(result)
    chosen.value = next
  }
  return (
    <fieldset class="result-key">
      <legend class="visually-hidden">Show claims by how they stand with the record</legend>
      {order.map(result => {
        const count = results.filter(one => one === result).length
        if (count === 0 && result === 'not-in-record') return null
        return (
          <button
            type="button"
            key={result}
            class="chip"
            data-result={result}
            disabled={count === 0 && !chosen.value.has(result)}
            aria-pressed={chosen.value.has(result)}
            onClick={() => toggle(result)}
          >
            <Icon node={resultIcons[result]} size={13} />
            {checkResultNames[result]} <span class="count">{count}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
