import { FileDown } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { isDraggingFiles } from './drag'

/** Says that files may be dropped, while they are dragged over the window. What is dropped is taken in elsewhere. */
export function DropOverlay() {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!isDraggingFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onEnd = () => setOver(false)
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    // On its way down: whoever takes what was dropped may let nobody else hear of it.
    addEventListener('drop', onEnd, { capture: true })
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onEnd, { capture: true })
    }
  }, [])

  if (!isOver) return null
  return (
    <div class="drop-overlay">
      <div class="drop-card">
        <Icon node={FileDown} size={32} />
        <p class="drop-title">Drop to add to your library</p>
        <p>Saved web pages, folders of them, EPUB, PDF, Markdown, plain text</p>
      </div>
    </div>
  )
}
