/** Widths above this are made for print and for walls; a screen shows no more of them. */
const widest = 2560

/**
 * The addresses of a `srcset`, the one with the most detail first, those for screens before larger ones (HTML Standard,
 * "Parse a srcset attribute": an address ends at white space, so that it may hold commas).
 */
export function srcsetAddresses(srcset: string): readonly string[] {
  const found: { readonly address: string; readonly size: number }[] = []
  const take = (pattern: RegExp, from: number): string => {
    pattern.lastIndex = from
    return pattern.exec(srcset)?.[0] ?? ''
  }
  for (let at = take(/[\s,]*/y, 0).length; at < srcset.length; at += take(/[\s,]*/y, at).length) {
    const written = take(/\S+/y, at)
    at += written.length
    const address = written.replace(/,$/, '')
    const descriptor = address === written ? take(/[^,]*/y, at) : ''
    at += descriptor.length
    found.push({ address, size: sizeOf(descriptor) })
  }
  return found.sort((one, other) => other.size - one.size).map(({ address }) => address)
}

/** For comparison within one `srcset`, whose addresses all have a width or all have a density. */
function sizeOf(descriptor: string): number {
  const [, number, unit] = /(\d+(?:\.\d+)?)([wx])/.exec(descriptor) ?? []
  const size = Number(number ?? 1)
  return unit === 'w' && size > widest ? widest / size : size
}
