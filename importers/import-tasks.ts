import { basename } from 'node:path'
import type { ImportTask } from '../core/ports'
import { fileSource } from './file-source'
import type { Source } from './source'
import type { Importer } from './worker/importer'

/** A file as something to be imported; it is read when its turn has come. */
export function fileTask(path: string, importer: Importer): ImportTask {
  return sourceTask(basename(path), () => fileSource(path), importer)
}

/** Something to be imported whose bytes are there, or are fetched, when its turn has come. */
export function sourceTask(
  name: string,
  open: (signal: AbortSignal) => Promise<Source>,
  importer: Importer,
): ImportTask {
  const stopping = new AbortController()
  return {
    name,
    async read() {
      const source = await open(stopping.signal)
      return importer.importSource(source, stopping.signal)
    },
    stop: () => stopping.abort(),
  }
}
