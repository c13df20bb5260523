import type { Attributes } from './page-attributes'
import { srcsetAddresses } from './srcset'

/** Where scripts that load images late keep the address, the one with the most detail first. */
const lateAddresses = [
  ...['data-hi-res-src', 'data-full-src', 'data-large-file', 'data-original', 'data-original-src', 'data-src-large'],
  ...['data-lazy-src', 'data-lazy', 'data-actualsrc', 'data-defer-src', 'data-cfsrc', 'data-delayed-url', 'data-src'],
  ...['data-image', 'data-img-src', 'data-url'],
]
const lateSets = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

/** Shorter images inside the page stand in for one that is still to come: a blur, a grey box, a dot. */
const shortestInline = 1_000

/**
 * The addresses under which an image may be had, the best first. `attributes` are those of the element itself; `sources`
 * those of the `source` elements beside it. An image of the page's own that only holds the place of another is left out.
 */
export function imageCandidates(attributes: Attributes, sources: readonly Attributes[] = []): readonly string[] {
  const late = lateAddresses.map(name => attributes.get(name) ?? '').filter(looksLikeAddress)
  const sets = [attributes, ...sources].flatMap(each => [...lateSets, 'srcset'].map(name => each.get(name) ?? ''))
  const all = [...late, ...sets.flatMap(srcsetAddresses), attributes.get('src') ?? '']
  const usable = [...new Set(all.map(address => address.trim()))].filter(address => address !== '')
  const real = usable.filter(address => !holdsPlace(address))
  return real.length > 0 ? real : usable
}

const looksLikeAddress = (value: string) =>
  /^\s*(?:data:image\/|https?:|\.{0,2}\/|[^\s{}[\]"']+\.\w{3,4}(?:[?#]|\s*$))/i.test(value)
const holdsPlace = (address: string) => /^data:/i.test(address) && address.length < shortestInline
