/**
 * Tells which link of the element the reader follows, by its full address, and keeps the window where it is: neither a
 * click nor a click of the middle button, the keyboard or a drag leads away. Returns its end.
 */
export function listenToLinks(element: HTMLElement, listener: (address: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = linkAt(event)
    if (link === null) return
    event.preventDefault()
    if (event.button <= middleButton) listener(link.href)
  }
  const onDrag = (event: DragEvent) => {
    if (linkAt(event) !== null) event.preventDefault()
  }
  element.addEventListener('click', onClick)
  element.addEventListener('auxclick', onClick)
  element.addEventListener('dragstart', onDrag)
  return () => {
    element.removeEventListener('click', onClick)
    element.removeEventListener('auxclick', onClick)
    element.removeEventListener('dragstart', onDrag)
  }
}

const middleButton = 1

const linkAt = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null)
