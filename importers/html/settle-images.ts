import type { ImageGatherer } from '../images/gather-images'
import { webAddress } from './base-address'
import type { DomElement } from './dom'
import type { Page } from './read-page'

/**
 * Gives every image of a tree the place where it is kept. One that could not be had keeps its address, whole where that is
 * known, so that the text says what stood there; nothing loads it. One without an address leaves its description.
 */
export async function settleImages(root: DomElement, { images, base }: Page, gatherer: ImageGatherer): Promise<void> {
  for (const image of root.querySelectorAll('img')) {
    const candidates = images[Number(image.getAttribute('src')?.slice('image:'.length))] ?? []
    const place = await gatherer.gather(candidates, base)
    const address = place ?? addressIn(candidates, base)
    if (address) image.setAttribute('src', address)
    else image.removeAttribute('src')
  }
}

/** The first that is an address of the web, or else a path; what is packed into an address itself is none. */
function addressIn(candidates: readonly string[], base: string | null): string | null {
  const addresses = candidates.map(candidate => webAddress(candidate, base) ?? pathIn(candidate))
  return addresses.find(address => address !== null) ?? null
}

const pathIn = (candidate: string) => (/^[a-z][a-z\d+.-]*:/i.test(candidate.trim()) ? null : candidate.trim() || null)
