import { type Annotation, type ClaimFields, claimStatuses, claimTypes } from '../../core/annotation/annotation'
import { claimTypeNames, statusNames } from '../../core/annotation/names'
import { Choice } from '../controls/Choice'
import { TextField } from '../controls/TextField'
import { useReader } from '../state/reader'

/** How the claim stands, who makes it, through whom, and in which words. */
export function ClaimForm({ annotation, claim }: { annotation: Annotation; claim: ClaimFields }) {
  const { annotations } = useReader()
  const change = (part: Partial<ClaimFields>) => void annotations.edit(annotation.id, { claim: part })
  const known = (field: 'speaker' | 'outlet') => [
    ...new Set(annotations.claims.value.flatMap(({ annotation: other }) => other.claim?.[field] ?? [])),
  ]

  return (
    <div class="claim-form">
      <fieldset class="status-picker">
        <legend class="label own-status">Your status</legend>
        {claimStatuses.map(status => (
          <button
            type="button"
            key={status}
            class="status"
            data-status={status}
            aria-pressed={claim.status === status}
            onClick={() => change({ status })}
          >
            {statusNames[status]}
          </button>
        ))}
      </fieldset>
      <div class="claim-grid">
        <TextField
          label="Speaker"
          value={claim.speaker ?? ''}
          placeholder="Who asserts it"
          suggestions={known('speaker')}
          onSave={words => change({ speaker: words.trim() || null })}
        />
        <TextField
          label="Through"
          value={claim.outlet ?? ''}
          placeholder="Agency or paper"
          suggestions={known('outlet')}
          onSave={words => change({ outlet: words.trim() || null })}
        />
        <TextField
          label="Role"
          value={claim.role ?? ''}
          placeholder="Office or title"
          onSave={words => change({ role: words.trim() || null })}
        />
        <div class="labelled">
          <span class="label">Type</span>
          <Choice
            label="Type"
            value={claim.type}
            options={claimTypes.map(id => [id, claimTypeNames[id]] as const)}
            onChoose={type => type && change({ type })}
          />
        </div>
      </div>
      <TextField
        label="Attributed by the words"
        value={claim.cue ?? ''}
        placeholder="said on Tuesday"
        onSave={words => change({ cue: words.trim() || null })}
      />
    </div>
  )
}
