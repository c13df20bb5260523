import { TriangleAlert, X } from 'lucide'
import { Icon } from './controls/Icon'
import { IconButton } from './controls/IconButton'
import { useReader } from './state/reader'

/** News and problems at the foot of the window, read aloud as they come. */
export function Notices() {
  const { notices } = useReader()
  return (
    <div class="notices" role="log" aria-live="polite">
      {notices.list.value.map(({ id, tone, message, action }) => (
        <div key={id} class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
          {tone === 'problem' && <Icon node={TriangleAlert} />}
          <p>{message}</p>
          {action && (
            <button
              type="button"
              class="notice-action"
              onClick={() => {
                notices.dismiss(id)
                action.run()
              }}
            >
              {action.name}
            </button>
          )}
          <IconButton icon={X} label="Dismiss" onClick={() => notices.dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
