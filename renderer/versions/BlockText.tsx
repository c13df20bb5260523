import type { ComparedBlock } from '../../core/versions/comparison'
import { Words } from './Words'

interface BlockTextProps {
  readonly block: ComparedBlock
  readonly place: number
  /** Its number among those that changed; none for one that is the same. */
  readonly change: number | undefined
}

const kindNames = { same: null, changed: 'Changed', added: 'Added', removed: 'Removed', moved: 'Moved' } as const

/** One paragraph or heading of a compared text; what happened to it is said beside it. */
export function BlockText({ block: { kind, isHeading, words }, place, change }: BlockTextProps) {
  const name = kindNames[kind]
  return (
    <div class="compared-block" data-kind={kind} data-block={place} data-change={change} tabIndex={-1}>
      {name && (
        <span class="change-name" lang="en">
          {name}
        </span>
      )}
      {isHeading ? (
        <h3>
          <Words words={words} />
        </h3>
      ) : (
        <p>
          <Words words={words} />
        </p>
      )}
    </div>
  )
}
