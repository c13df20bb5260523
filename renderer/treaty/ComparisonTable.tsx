import type { ComparedRow } from '../../core/treaty/compare'
import type { Treaty } from '../../core/treaty/schema'
import { openTreaty } from '../state/open-treaty'
import { useReader } from '../state/reader'

interface ComparisonTableProps {
  readonly left: Treaty
  readonly right: Treaty
  readonly rows: readonly ComparedRow[]
}

export function ComparisonTable({ left, right, rows }: ComparisonTableProps) {
  const reader = useReader()
  return (
    <table class="comparison">
      <thead>
        <tr>
          <td />
          {[left, right].map(({ id, shortName, name }, side) => (
            <th key={`${side} ${id}`} scope="col">
              <button type="button" class="treaty-link" onClick={() => openTreaty(reader, id)}>
                {shortName}
              </button>
              <span class="hint comparison-name">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, left: here, right: there, same }) => (
          <tr key={label} class={same ? 'same' : undefined}>
            <th scope="row">
              {label}
              {same && <span class="hint"> (the same)</span>}
            </th>
            <Answers name={left.shortName} answers={here} />
            <Answers name={right.shortName} answers={there} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The name stands above the answers where the window is too narrow for columns. */
function Answers({ name, answers }: { name: string; answers: readonly string[] }) {
  return (
    <td data-name={name}>
      {answers.length === 0 && <span class="hint">Not in the record</span>}
      {answers.map(answer => (
        <p key={answer}>{answer}</p>
      ))}
    </td>
  )
}
