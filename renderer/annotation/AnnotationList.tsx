import { useEffect, useRef } from 'preact/hooks'
import type { PlacedAnnotation } from '../../core/contract'
import { useReader } from '../state/reader'
import { AnnotationCard } from './AnnotationCard'
import { useGradually } from './use-gradually'

/** Cards in reading order; one at a time is open. Arrow keys go from card to card. */
export function AnnotationList({ label, placed }: { label: string; placed: readonly PlacedAnnotation[] }) {
  const { focus } = useReader()
  const list = useRef<HTMLUListElement>(null)
  const active = focus.active.value
  const open = active === null ? -1 : placed.findIndex(({ annotation }) => annotation.id === active)
  const shown = useGradually(placed.length, open + 1)

  useEffect(() => {
    const card = active === null ? null : list.current?.querySelector<HTMLElement>('[data-open]')
    const panel = card?.closest('.tab-panel')
    if (!card || !panel) return
    // A card that does not fit is read from its head.
    card.scrollIntoView({ block: card.offsetHeight > panel.clientHeight * 0.8 ? 'start' : 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || !(event.target instanceof HTMLElement) || !event.target.matches('.card-head')) return
    event.preventDefault()
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.card-head') ?? [])]
    heads[heads.indexOf(event.target) + by]?.focus()
  }

  return (
    <ul class="cards" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {placed.slice(0, shown).map(item => (
        <AnnotationCard key={item.annotation.id} placed={item} isOpen={item.annotation.id === active} />
      ))}
    </ul>
  )
}
