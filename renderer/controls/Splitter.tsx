import type { Side } from '../state/preferences'
import { useReader } from '../state/reader'

const step = 16

/** The edge between the article and a panel: dragged, or moved with the arrow keys. */
export function Splitter({ side }: { side: Side }) {
  const { preferences } = useReader()
  const { width } = preferences.settings.value.layout[side]
  const outward = side === 'left' ? 1 : -1

  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { currentTarget: handle, clientX: from } = event
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = ({ clientX }) => preferences.resize(side, width + (clientX - from) * outward)
    handle.onpointerup = () => {
      handle.onpointermove = null
      handle.onpointerup = null
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (direction === 0) return
    event.preventDefault()
    preferences.resize(side, width + direction * outward * step)
  }

  return (
    <hr
      class={`splitter ${side}`}
      aria-label={side === 'left' ? 'Width of the library panel' : 'Width of the sidebar'}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={180}
      aria-valuemax={720}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
