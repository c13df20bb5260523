import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
}

/** A name of a file or folder that leads nowhere else: no separator, no drive, no control, no dot in front. */
const name = /^[^./\\:\p{Cc}][^/\\:\p{Cc}]{0,199}$/u

export interface ArticleImage {
  readonly bytes: Uint8Array
  readonly type: string
}

/**
 * The image at a path below the articles, percent-encoded as in an address, of the first folder that has it. Null for what is
 * no image, and for a path or a link that leads out of the folders.
 */
export async function readArticleImage(folders: readonly string[], path: string): Promise<ArticleImage | null> {
  const names = path.split('/').map(decoded)
  const type = types[extname(names.at(-1) ?? '').toLowerCase()]
  if (type === undefined || !names.every(one => name.test(one))) return null
  for (const folder of folders) {
    const found = await realpath(join(folder, ...names)).catch(() => null)
    const inside = found?.startsWith((await realpath(folder)) + sep) === true
    if (found !== null && inside) return { bytes: new Uint8Array(await readFile(found)), type }
  }
  return null
}

/** Empty, which is no name, for what cannot be decoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
