import type { Check, CheckResult } from './check'

/** What the checks of one statement come to: one difference is enough, and agreement needs that nothing is left open. */
export function wholeResult(checks: readonly Pick<Check, 'result'>[]): CheckResult {
  const has = (result: CheckResult) => checks.some(check => check.result === result)
  if (has('differs')) return 'differs'
  if (has('cannot-tell')) return 'cannot-tell'
  return has('agrees') ? 'agrees' : 'not-in-record'
}
