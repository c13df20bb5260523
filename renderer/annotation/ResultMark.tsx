import { CircleDashed, CircleQuestionMark, Equal, EqualNot, type IconNode } from 'lucide'
import type { CheckResult } from '../../core/treaty/check/check'
import { checkResultNames } from '../../core/treaty/check-names'
import { Icon } from '../controls/Icon'

export const resultIcons: Readonly<Record<CheckResult, IconNode>> = {
  agrees: Equal,
  differs: EqualNot,
  'not-in-record': CircleDashed,
  'cannot-tell': CircleQuestionMark,
}

/** How words stand with the record: a sign and a word. */
export function ResultMark({ result }: { result: CheckResult }) {
  return (
    <span class="result" data-result={result}>
      <Icon node={resultIcons[result]} size={13} />
      {checkResultNames[result]}
    </span>
  )
}
