import { PactaError } from '../../core/result'
import { webAddress } from '../html/base-address'
import type { Source } from '../source'
import { type FetchOptions, fetchBytes } from './fetch-bytes'
import { isPrivateHost } from './private-host'

const accept = 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.9,image/*;q=0.8'
const atOnce = 4

/**
 * The source with the images of the web that its import reported as missing, as far as they can be had: to be imported
 * once more. An image that cannot be had stays missing; a page of the web gets none from the reader's own network.
 */
export async function fetchImages(
  source: Source,
  addresses: readonly string[],
  options: FetchOptions,
): Promise<Source> {
  const { imageBytes, imagesBytes } = options.limits
  const found = new Map<string, Uint8Array>()
  const wanted = [...new Set(addresses)].filter(address => mayBeFetched(address, source.address))
  let room = imagesBytes
  const fetchSome = async () => {
    for (let address = wanted.shift(); address !== undefined; address = wanted.shift()) {
      const bytes = await fetchOne(address, { ...options, accept, mostBytes: Math.min(imageBytes, room) })
      if (bytes === null || bytes.length > room) continue
      room -= bytes.length
      found.set(address, bytes)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, fetchSome))
  return { ...source, beside: async path => found.get(path) ?? source.beside(path) }
}

async function fetchOne(address: string, wanted: Parameters<typeof fetchBytes>[1]): Promise<Uint8Array | null> {
  try {
    return (await fetchBytes(address, wanted)).bytes
  } catch (error) {
    // The import says which images it lacks; one that fails must not cost the others.
    if (error instanceof PactaError) return null
    throw error
  }
}

function mayBeFetched(address: string, page: string | null): boolean {
  const image = webAddress(address, null)
  if (image === null) return false
  const isInside = (of: string) => isPrivateHost(new URL(of).hostname)
  return !isInside(image) || (page !== null && isInside(page))
}
