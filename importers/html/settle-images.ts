import type { ImageGatherer } from '../images/gather-images'
import { webAddress } from './base-address'
import type { DomElement } from './dom'
import type { Page } from './read-page'

/**
 * Gives every image of a tree the place where it is kept. One that could not be had keeps its address on the web, so that the
 * text says what stood there; nothing loads it. One that has no such address leaves its description.
 */
export async function settleImages(root: DomElement, { images, base }: Page, gatherer: ImageGatherer): Promise<void> {
  for (const image of root.querySelectorAll('img')) {
    const candidates = images[Number(image.getAttribute('src')?.slice('image:'.length))] ?? []
    const place = await gatherer.gather(candidates, base)
    const address = place ?? candidates.map(candidate => webAddress(candidate, base)).find(found => found !== null)
    if (address) image.setAttribute('src', address)
    else image.removeAttribute('src')
  }
}
