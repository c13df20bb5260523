import type { CheckResult } from './check/check'

/** How a statement stands with the record by the rules: words of agreement, never of truth. */
export const checkResultNames: Readonly<Record<CheckResult, string>> = {
  agrees: 'Agrees',
  differs: 'Differs',
  'not-in-record': 'Not in the record',
  'cannot-tell': 'Cannot tell',
}
