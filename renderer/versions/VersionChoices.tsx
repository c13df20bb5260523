import type { ArticleVersion } from '../../core/versions/comparison'
import { Choice } from '../controls/Choice'
import { useReader } from '../state/reader'
import { versionName } from './version-name'

/** Which two versions are compared: any, and a newer one. */
export function VersionChoices({ versions }: { versions: readonly ArticleVersion[] }) {
  const { versions: state } = useReader()
  const { from, to } = state.chosen.value ?? { from: null, to: null }
  const newer = versions.slice(versions.findIndex(({ id }) => id === from) + 1)
  return (
    <div class="version-choices">
      <Choice
        label="Older version"
        value={from}
        options={versions.slice(0, -1).map(optionOf)}
        onChoose={id => id && void state.chooseFrom(id)}
      />
      <span class="hint">compared with</span>
      <Choice
        label="Newer version"
        value={to}
        options={newer.map(optionOf)}
        onChoose={id => id && void state.chooseTo(id)}
      />
    </div>
  )
}

const optionOf = (version: ArticleVersion) => [version.id, versionName(version)] as const
