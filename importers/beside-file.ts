import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Limits } from './limits'
import type { Source } from './source'

/**
 * What lies beside a file on disk: files in its folder and below, and nothing else. A path that leads out of it, through
 * `..` or through a link, leads to nothing, and so does one to a file that is too large for an image.
 */
export function besideFile(file: string, { imageBytes }: Limits): Source['beside'] {
  return async path => {
    if (path.includes('\0') || /^[a-z][a-z\d+.-]*:/i.test(path)) return null
    try {
      const folder = await realpath(dirname(file))
      const found = await realpath(join(folder, path))
      if (!found.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
      const { size, isFile } = await sizeOf(found)
      return isFile && size <= imageBytes ? await readFile(found) : null
    } catch (error) {
      if (error instanceof Error && 'code' in error) return null
      throw error
    }
  }
}

async function sizeOf(path: string) {
  const found = await stat(path)
  return { size: found.size, isFile: found.isFile() }
}
