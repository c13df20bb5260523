import { createHash } from 'node:crypto'
import type { ImportedImage, MissingImage } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { dataAddressBytes } from './data-address'
import { imageKind } from './image-kind'
import { isPlainSvg } from './plain-svg'

/** Collects the images of one article. */
export interface ImageGatherer {
  /**
   * Keeps the first image that can be had under these addresses, and answers with its place beside the article:
   * `images/HASH.png`. Null when there is none; then the first address is among the missing.
   */
  readonly gather: (candidates: readonly string[], base: string | null) => Promise<string | null>
  /** Keeps an image whose bytes are at hand. `address` is what the missing call it. */
  readonly keep: (bytes: Uint8Array, address: string) => string | null
  /** Each once, in the order in which they came. */
  readonly images: readonly ImportedImage[]
  readonly missing: readonly MissingImage[]
}

type ImageLimits = Pick<Limits, 'imageBytes' | 'imagesBytes'>

/** Looks inside the page and beside it, never further. */
export function gatherImages(beside: Source['beside'], limits: ImageLimits): ImageGatherer {
  const images = new Map<string, ImportedImage>()
  const missing = new Map<string, MissingImage>()
  let total = 0

  /** The name under which an image is kept, or why it is not. */
  const keepBytes = (bytes: Uint8Array): { readonly name: string } | { readonly reason: string } => {
    if (bytes.length > limits.imageBytes) return { reason: `it is larger than ${megabytes(limits.imageBytes)}` }
    const kind = imageKind(bytes)
    if (kind === null) return { reason: 'it is not an image that can be shown' }
    if (kind === 'svg' && !isPlainSvg(bytes))
      return { reason: 'it is a drawing with a program or with addresses in it' }

    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`
    if (images.has(name)) return { name }
    if (total + bytes.length > limits.imagesBytes) {
      return { reason: `the images of the article are larger than ${megabytes(limits.imagesBytes)} together` }
    }
    total += bytes.length
    images.set(name, { name, bytes })
    return { name }
  }

  const miss = (address: string, reason: string): null => {
    const short = address.length > longestAddress ? `${address.slice(0, longestAddress)}…` : address
    if (!missing.has(short)) missing.set(short, { address: short, reason })
    return null
  }

  return {
    async gather(candidates, base) {
      let reason = 'it was not saved with the page'
      for (const candidate of candidates) {
        const bytes = await bytesOf(candidate, base, beside)
        if (bytes === null) continue
        const kept = keepBytes(bytes)
        if ('name' in kept) return `images/${kept.name}`
        reason = kept.reason
      }
      const [first = ''] = candidates
      return miss(wholeAddress(first, base) ?? first, reason)
    },
    keep(bytes, address) {
      const kept = keepBytes(bytes)
      return 'name' in kept ? `images/${kept.name}` : miss(address, kept.reason)
    },
    get images() {
      return [...images.values()]
    },
    get missing() {
      return [...missing.values()]
    },
  }
}

/** Longer ones are images themselves, and nothing to read in a list. */
const longestAddress = 500
const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`

/** The file of that name beside the page comes first: a page saved with its images leads to them by relative paths. */
async function bytesOf(candidate: string, base: string | null, beside: Source['beside']): Promise<Uint8Array | null> {
  if (/^data:/i.test(candidate)) return dataAddressBytes(candidate)
  const path = pathBeside(candidate)
  const address = wholeAddress(candidate, base)
  return (path === null ? null : await beside(path)) ?? (address === null ? null : await beside(address))
}

/** A relative address as a path; null for one that leads out of the folder or is none. */
function pathBeside(address: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\?#])/i.test(address)) return null
  const path = decodedPath(address.replace(/[?#].*$/s, '')).replace(/^(?:\.\/)+/, '')
  const isInside = !path.split(/[/\\]/).includes('..') && !/^[/\\]|[\0:]/.test(path)
  return isInside && path !== '' ? path : null
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** An address of the web, or of a part of the same message (`cid:`). */
function wholeAddress(address: string, base: string | null): string | null {
  try {
    const url = base === null ? new URL(address) : new URL(address, base)
    return /^(?:https?|cid):$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
