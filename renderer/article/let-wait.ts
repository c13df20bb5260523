/** Letters in a line of the usual measure. */
const lineLength = 75

/**
 * Lets each block of a fragment wait for its layout until it comes near the view (`content-visibility`). Until then it
 * takes the room that its letters would fill, so that the scroll bar tells the truth, near enough.
 */
export function letWait(fragment: DocumentFragment): void {
  for (const block of fragment.children) {
    if (!(block instanceof HTMLElement)) continue
    const lines = Math.ceil((block.textContent ?? '').length / lineLength)
    block.style.setProperty('content-visibility', 'auto')
    block.style.setProperty('contain-intrinsic-block-size', `auto ${lines}lh`)
  }
}
