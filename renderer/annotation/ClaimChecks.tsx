import { useReader } from '../state/reader'
import { CheckItem } from './CheckItem'
import { ResultMark } from './ResultMark'

/** A claim held against the record by rule. How the claim stands is the reader's to say, below. */
export function ClaimChecks({ id }: { id: string }) {
  const { articles, checks } = useReader()
  const found = checks.byClaim.value.get(id)
  const result = checks.results.value.get(id)
  return (
    <section class="checks" aria-label="Against the record">
      <h4 class="checks-title">
        Against the record
        {result && checks.apply.value && <ResultMark result={result} />}
      </h4>
      {articles.treaties.value.length === 0 && <p class="hint">There is no treaty record to hold the claim against.</p>}
      {found === undefined && articles.treaties.value.length > 0 && <p class="hint">Not held against it yet.</p>}
      {found?.length === 0 && (
        <p class="hint">These words say nothing that the rules can hold against the record. It is left to you.</p>
      )}
      {found !== undefined && found.length > 0 && (
        <ul class="check-list">
          {found.map(check => (
            <CheckItem key={`${check.span.start} ${check.span.end} ${check.reason}`} check={check} />
          ))}
        </ul>
      )}
    </section>
  )
}
