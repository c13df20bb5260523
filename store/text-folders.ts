import { join } from 'node:path'
import type { SeriesFile, SeriesFiles, TreatyFile, TreatyFiles } from '../core/ports'
import type { Files } from './files'
import { orReport, type Problems } from './problems'
import { readText } from './read-text'
import { naming } from './storage-error'

interface TextFoldersOptions {
  readonly files: Files
  readonly problems: Problems
}

/**
 * Treaty records as Markdown files in folders. Of files with the same name the one in the earlier folder counts. A file that
 * cannot be read is reported, and the others are there.
 */
export function treatyFolders(folders: readonly string[], options: TextFoldersOptions): TreatyFiles {
  return {
    list: () =>
      readEach(folders, '.md', options, async (id, folder): Promise<TreatyFile | null> => {
        const markdown = await readText(options.files, join(folder, `${id}.md`))
        return markdown === null ? null : { name: `${id}.md`, markdown }
      }),
  }
}

/** Series as CSV files in folders, with what they are in `ID.yaml` beside them, under the same rules. */
export function seriesFolders(folders: readonly string[], options: TextFoldersOptions): SeriesFiles {
  return {
    list: () =>
      readEach(folders, '.csv', options, async (id, folder): Promise<SeriesFile | null> => {
        const csv = await readText(options.files, join(folder, `${id}.csv`))
        if (csv === null) return null
        return { name: `${id}.csv`, csv, about: await readText(options.files, join(folder, `${id}.yaml`)) }
      }),
  }
}

/** What can be read of the files with this ending; the others are reported. */
async function readEach<T>(
  folders: readonly string[],
  ending: string,
  options: TextFoldersOptions,
  read: (id: string, folder: string) => Promise<T | null>,
): Promise<readonly T[]> {
  const found = await namedFiles(folders, ending, options)
  const all = await Promise.all(found.map(({ id, folder }) => orReport(options.problems, () => read(id, folder))))
  return all.filter(file => file !== null)
}

/** The files with this ending, of those with the same name the one in the earlier folder. */
async function namedFiles(folders: readonly string[], ending: string, { files, problems }: TextFoldersOptions) {
  const byId = new Map<string, { readonly id: string; readonly folder: string }>()
  for (const folder of folders) {
    const names = await orReport(problems, () => naming('read', folder, () => files.list(folder)))
    for (const name of names ?? []) {
      const id = name.slice(0, -ending.length)
      if (name.endsWith(ending) && !name.startsWith('.') && !byId.has(id)) byId.set(id, { id, folder })
    }
  }
  return [...byId.values()]
}
