import type { Check } from '../../core/treaty/check/check'
import { useReader } from '../state/reader'
import { CheckFact } from './CheckFact'
import { ResultMark } from './ResultMark'

/** One statement of a claim: its words, what the record has, and, unfolded, why. */
export function CheckItem({ check: { result, span, correction, reason, factIds } }: { check: Check }) {
  const { text, view } = useReader()
  const isSettled = result === 'agrees'
  return (
    <li class="claim-check" data-result={result}>
      <p class="check-head">
        <ResultMark result={result} />
        <button type="button" class="check-words" title="Show in text" onClick={() => view.value?.scrollTo(span)}>
          “{text.value.slice(span.start, span.end)}”
        </button>
      </p>
      {correction !== null && <p class="check-correction">The record has: {correction}.</p>}
      {!isSettled && <p class="check-reason">{reason}</p>}
      {(isSettled || factIds.length > 0) && (
        <details class="check-why">
          <summary>Why</summary>
          {isSettled && <p class="check-reason">{reason}</p>}
          <ul class="check-facts">
            {factIds.map(id => (
              <CheckFact key={id} id={id} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
