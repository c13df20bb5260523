import { useSignal } from '@preact/signals'
import type { ClaimType } from '../../core/annotation/annotation'
import { claimTypes } from '../../core/annotation/annotation'
import { claimTypeNames } from '../../core/annotation/names'
import type { CheckResult } from '../../core/treaty/check/check'
import { FoundAndGone } from '../annotation/FoundAndGone'
import { type Reader, useReader } from '../state/reader'
import { ResultFilter } from './ResultFilter'

/** Every claim of the article in reading order, by type and by how it stands with the record if the reader likes. */
export function ClaimsTab() {
  const reader = useReader()
  const { annotations, articles, checks } = reader
  const type = useSignal<ClaimType | null>(null)
  const results = useSignal<ReadonlySet<CheckResult>>(new Set())
  const claims = annotations.claims.value
  const shown = claims.filter(({ annotation: { id, claim } }) => {
    const result = checks.results.value.get(id)
    if (results.value.size > 0 && (result === undefined || !results.value.has(result))) return false
    return type.value === null || claim?.type === type.value
  })

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
      <div class="tab-head claims-filter">
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
        {checks.apply.value ? <ResultFilter chosen={results} /> : <p class="hint">{whyUnchecked(reader)}</p>}
      </div>
      {shown.length === 0 ? (
        <div class="empty">
          <p class="empty-title">No claim fits this filter</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              type.value = null
              results.value = new Set()
            }}
          >
            Show all {claims.length}
          </button>
        </div>
      ) : (
        <FoundAndGone label="Claims" placed={shown} />
      )}
    </>
  )
}

function whyUnchecked({ articles }: Reader): string {
  if (articles.treaties.value.length === 0) return 'There is no treaty record to hold these claims against.'
  return `The checks read English, and this article is marked as ${articles.open.value?.entry.language}. Hold its claims against the record yourself.`
}
