import { join } from 'node:path'
import { z } from 'zod'
import type { ImportItem } from '../core/intake/import-state'
import type { ImportHistory } from '../core/ports'
import type { Files } from './files'
import type { Problems } from './problems'
import { openReplicaJson } from './replica-json'

interface ImportHistoryOptions {
  readonly files: Files
  readonly problems: Problems
  readonly library: string
  readonly replica: string
  readonly readOnly: boolean
}

/** So many imports are remembered. */
const longest = 1000

const itemSchema = z.object({
  id: z.string(),
  name: z.string(),
  at: z.string(),
  outcome: z.enum(['imported', 'version', 'same', 'failed', 'cancelled']),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  warnings: z.array(z.string()),
  problem: z.string().nullable(),
})

const fileSchema = z.looseObject({ version: z.literal(1), imports: z.array(itemSchema) })

interface HistoryFile {
  readonly version: 1
  readonly imports: readonly ImportItem[]
}

/** What this device imported, as `imports/REPLICA.json` in the library; the newest first. */
export async function openImportHistory(options: ImportHistoryOptions): Promise<ImportHistory> {
  const file = await openReplicaJson<HistoryFile>({
    ...options,
    folder: join(options.library, 'imports'),
    parse: json => fileSchema.parse(json),
    empty: { version: 1, imports: [] },
    instead: 'Pacta begins a new history of imports; the articles are all there.',
  })
  return {
    read: async () => file.own().imports,
    async add(items) {
      if (items.length === 0) return
      const imports = [...[...items].reverse(), ...file.own().imports].slice(0, longest)
      await file.write({ version: 1, imports })
    },
  }
}
