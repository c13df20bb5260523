import { useSignal } from '@preact/signals'
import type { ClaimType } from '../../core/annotation/annotation'
import { claimTypes } from '../../core/annotation/annotation'
import { claimTypeNames } from '../../core/annotation/names'
import { FoundAndGone } from '../annotation/FoundAndGone'
import { useReader } from '../state/reader'

/** Every claim of the article in reading order, by type if the reader likes. */
export function ClaimsTab() {
  const { annotations, articles } = useReader()
  const type = useSignal<ClaimType | null>(null)
  const claims = annotations.claims.value
  const shown = claims.filter(({ annotation }) => type.value === null || annotation.claim?.type === type.value)

  if (claims.length === 0 && articles.opening.value !== null) return null
  if (claims.length === 0)
    return (
      <div class="empty">
        <p class="empty-title">No claims yet</p>
        <p>
          A claim says that somebody asserts something. Select the words in the article and press <kbd>C</kbd>.
        </p>
      </div>
    )
  return (
    <>
      <fieldset class="type-key">
        <legend class="visually-hidden">Show claims of one type</legend>
        {claimTypes.map(name => {
          const count = claims.filter(({ annotation }) => annotation.claim?.type === name).length
          return (
            <button
              type="button"
              key={name}
              class="chip"
              disabled={count === 0}
              aria-pressed={type.value === name}
              onClick={() => {
                type.value = type.value === name ? null : name
              }}
            >
              <span class="claim-line" data-type={name}>
                {claimTypeNames[name]}
              </span>
              <span class="count">{count}</span>
            </button>
          )
        })}
      </fieldset>
      <FoundAndGone label="Claims" placed={shown} />
    </>
  )
}
