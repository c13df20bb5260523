import { join } from 'node:path'
import type { ArticleFile, ArticleFiles, SeriesFile, SeriesFiles, TreatyFile, TreatyFiles } from '../core/ports'
import { PactaError } from '../core/result'
import type { Files } from './files'
import type { Problems } from './problems'
import { readText } from './read-text'
import { naming } from './storage-error'

const idShape = /^\w[\w.-]{0,199}$/

interface TextFoldersOptions {
  readonly files: Files
  readonly problems: Problems
}

/**
 * Articles as Markdown files in folders, with the claims that they bring in `ID.claims.yaml` beside them. Of files with the
 * same name the one in the earlier folder counts. A file that cannot be read is reported, and the others are there; an
 * article is there without claims that cannot be read.
 */
export function articleFolders(folders: readonly string[], options: TextFoldersOptions): ArticleFiles {
  const { files, problems } = options
  const read = async (id: string, folder: string): Promise<ArticleFile | null> => {
    const markdown = await readText(files, join(folder, `${id}.md`))
    if (markdown === null) return null
    const claims = await orReport(problems, () => readText(files, join(folder, `${id}.claims.yaml`)))
    return { id, name: `${id}.md`, markdown, claims }
  }
  return {
    async list() {
      const found = await namedFiles(folders, '.md', options)
      const all = await Promise.all(
        found.map(({ id, folder }) => {
          if (idShape.test(id)) return orReport(problems, () => read(id, folder))
          problems.report(badName(join(folder, `${id}.md`)))
          return null
        }),
      )
      return all.filter(file => file !== null)
    },
    async read(id) {
      if (!idShape.test(id)) return null
      for (const folder of folders) {
        const file = await read(id, folder)
        if (file !== null) return file
      }
      return null
    },
  }
}

/** Treaty records as Markdown files in folders, under the same rules. */
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

async function orReport<T>(problems: Problems, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PactaError)) throw error
    problems.report(error)
    return null
  }
}

function badName(path: string): PactaError {
  return new PactaError(
    'invalid',
    `${path} cannot be opened: an article’s file name holds letters, digits, dots, hyphens and underscores only. Rename it.`,
  )
}
