import { z } from 'zod'
import type { CatalogueStore } from '../core/ports'
import type { CatalogueLine } from '../core/shelf/catalogue-line'
import type { Files } from './files'
import { jsonFile } from './json-file'
import type { Problems } from './problems'

/** Grows with every change to what a line holds, so that an older file is passed over and made anew. */
const version = 1

/** What this program wrote is believed as far as its outline goes; a file that is anything else is passed over. */
const fileSchema = z.object({
  version: z.number(),
  lines: z.array(z.looseObject({ entry: z.looseObject({ id: z.string() }), stamp: z.string() })),
})

interface CatalogueFile {
  readonly version: number
  readonly lines: readonly CatalogueLine[]
}

/** What is known of a library's articles, in a file of this device. What cannot be read or written is done without. */
export function catalogueFile(path: string, files: Files): CatalogueStore {
  const unheard: Problems = { report: () => {}, all: () => [] }
  const file = jsonFile<CatalogueFile>(path, {
    files,
    problems: unheard,
    parse: json => fileSchema.parse(json) as unknown as CatalogueFile,
    instead: '',
    readOnly: false,
  })
  return {
    async read() {
      const read = await file.read().catch(() => null)
      return read?.version === version ? read.lines : []
    },
    async write(lines) {
      await Promise.resolve(file.write({ version, lines })).catch(() => {})
    },
  }
}
