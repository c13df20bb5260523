import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { PactaError } from '../core/result'

/** The endings of what can be imported. */
export const importEndings = ['html', 'htm', 'xhtml', 'mhtml', 'mht', 'md', 'markdown', 'txt', 'epub', 'pdf'] as const

const endings = new Set<string>(importEndings.map(ending => `.${ending}`))

/** The folders that browsers put a page's images and scripts into: `Page_files`, in some languages under another name. */
const companion = /[_-](files|file|dateien|fichiers|archivos|arquivos|bestanden|fajlovi|filer|tiedostot)$/i

/**
 * The files that can be imported among these files and in these folders and below, in order, each once. What browsers save
 * beside a page is no article, nor is a hidden file or folder. A file that is named itself is taken whatever its ending.
 * Throws `missing` for a path where there is nothing.
 */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) {
    const kind = await stat(path).catch(() => null)
    if (kind === null) throw new PactaError('missing', `There is no ${path}. Check the path.`)
    if (!kind.isDirectory()) found.add(path)
    else for (const file of await below(path)) found.add(file)
  }
  return [...found]
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new PactaError('denied', `The folder ${folder} cannot be read. Change its permissions, or copy it elsewhere.`)
  })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory() && !companion.test(entry.name)) found.push(...(await below(path)))
    else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) found.push(path)
  }
  return found
}
