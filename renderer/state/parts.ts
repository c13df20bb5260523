/** Where the keyboard arrives in each part of the window, from left to right. */
const doors = [
  '.library [aria-current], .library button',
  '.article-text',
  '.sidebar [role="tab"][aria-selected="true"]',
]

/** Takes the keyboard to the next part of the window, or the one before; parts that are closed are passed over. */
export function stepPart(by: 1 | -1): void {
  const open = doors.flatMap(door => {
    const [element] = document.querySelectorAll<HTMLElement>(door)
    return element?.checkVisibility() ? [element] : []
  })
  const here = open.findIndex(element => partOf(element)?.contains(document.activeElement))
  const next = here === -1 && by === -1 ? open.length - 1 : (here + by + open.length) % open.length
  open[next]?.focus()
}

const partOf = (element: HTMLElement) => element.closest('.library, .reading, .sidebar')
