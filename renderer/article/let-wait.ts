/** Letters in a line of the usual measure, and the room between two blocks in lines. */
const [lineLength, gap] = [75, 0.6]

/**
 * A piece of an article in a box that waits for its layout until it comes near the view (`content-visibility`). Until then
 * it takes the room that its letters would fill, so that the scroll bar tells the truth, near enough. One box for many
 * blocks: what is appended to the article costs time with the number of its children.
 */
export function letWait(piece: DocumentFragment): HTMLElement {
  const box = document.createElement('div')
  let lines = 0
  for (const { textContent } of piece.children) lines += Math.ceil((textContent ?? '').length / lineLength) + gap
  box.style.setProperty('content-visibility', 'auto')
  box.style.setProperty('contain-intrinsic-block-size', `auto ${Math.round(lines)}lh`)
  box.append(piece)
  return box
}
