import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { ImportedImage } from '../core/intake/imported'
import { type ArticleFile, type ArticleFiles, type ArticleHandle, firstVersion, type NewArticle } from '../core/ports'
import { PactaError } from '../core/result'
import { articleFileName, canBeId, readArticleName } from './article-names'
import type { Files } from './files'
import { orReport, type Problems } from './problems'
import { readText } from './read-text'
import { naming } from './storage-error'
import { writeWhole } from './write-whole'

export interface ArticleFoldersOptions {
  readonly files: Files
  readonly problems: Problems
  /** The folder of the reader's own articles, which new ones go to. */
  readonly own: string
  /** The folder of those that ship. */
  readonly shipped: string
}

/** The folder beside the articles that their images lie in. */
export const imageFolder = 'images'

/** Where the versions of an article lie. */
interface Place {
  readonly id: string
  /** Paths by version, the oldest first. */
  readonly versions: ReadonlyMap<string, string>
}

/**
 * Articles as Markdown files in two folders: `ID.md`, and `ID~VERSION.md` for each further version, with the claims that they
 * bring in `ID.claims.yaml` beside them. Of files with the same name the reader's own counts. A file that cannot be read is
 * reported, and the others are there; an article is there without claims that cannot be read.
 */
export function articleFolders({ files, problems, own, shipped }: ArticleFoldersOptions): ArticleFiles {
  const folders = [own, shipped]

  let known: { readonly mark: string; readonly places: ReadonlyMap<string, Place> } | null = null

  /** By id, as long as no name in the folders is another one. */
  const places = async (): Promise<ReadonlyMap<string, Place>> => {
    const marks = await Promise.all(
      folders.map(folder => orReport(problems, () => naming('read', folder, () => files.mark(folder)))),
    )
    const mark = marks.join(' ')
    if (known?.mark !== mark) known = { mark, places: await findPlaces() }
    return known.places
  }
  const findPlaces = async (): Promise<ReadonlyMap<string, Place>> => {
    const found = new Map<string, Map<string, string>>()
    for (const folder of folders) {
      const names = await orReport(problems, () => naming('read', folder, () => files.list(folder)))
      for (const name of names ?? []) {
        const article = readArticleName(name)
        if (article?.isGood === false) problems.report(badName(join(folder, name)))
        if (!article?.isGood) continue
        const versions = found.get(article.id) ?? new Map<string, string>()
        if (!versions.has(article.version)) versions.set(article.version, join(folder, name))
        found.set(article.id, versions)
      }
    }
    return new Map(
      Array.from(found, ([id, versions]) => [id, { id, versions: new Map([...versions].sort(oldestFirst)) }]),
    )
  }
  const placeOf = async (id: string): Promise<Place | null> => (await places()).get(id) ?? null
  /** Claims come with the article as it was first, and go on with every version. */
  const claimsOf = (versions: Place['versions']) =>
    ([...versions.values()][0] ?? '').replace(/(~[\w.-]+)?\.md$/, '.claims.yaml')

  const handleOf = async ({ id, versions }: Place): Promise<ArticleHandle | null> => {
    const paths = [...versions.values()]
    const marks = await orReport(problems, () =>
      Promise.all([...paths, claimsOf(versions)].map(path => naming('read', path, () => files.mark(path)))),
    )
    return marks && { id, name: basename(paths.at(-1) ?? ''), stamp: marks.join(' '), versions: [...versions.keys()] }
  }
  const read = async ({ id, versions }: Place, version: string | undefined): Promise<ArticleFile | null> => {
    const path = version === undefined ? [...versions.values()].at(-1) : versions.get(version)
    const markdown = path === undefined ? null : await readText(files, path)
    if (path === undefined || markdown === null) return null
    const claims = await orReport(problems, () => readText(files, claimsOf(versions)))
    return { id, name: basename(path), markdown, claims }
  }
  const putImage = ({ name, bytes }: ImportedImage) => {
    const path = join(own, imageFolder, name)
    return naming('write', path, async () => {
      // Its name says what is in it.
      if ((await files.mark(path)) === null) await writeWhole(files, path, [bytes])
    })
  }

  return {
    async list() {
      const handles = await Promise.all(Array.from((await places()).values(), handleOf))
      return handles.filter(handle => handle !== null)
    },
    async find(id) {
      const place = await placeOf(id)
      return place && handleOf(place)
    },
    async read(id, version) {
      const place = await placeOf(id)
      return place && read(place, version)
    },
    async add({ id, version, markdown, images }: NewArticle) {
      if (!canBeId(id) || !canBeId(version)) throw badName(articleFileName({ id, version }))
      const path = join(own, articleFileName({ id, version }))
      if ((await naming('write', path, () => files.mark(path))) !== null) throw taken(path)
      await naming('write', path, () => files.makeFolder(images.length > 0 ? join(own, imageFolder) : own))
      for (const image of images) await putImage(image)
      await naming('write', path, () => writeWhole(files, path, [markdown]))
    },
    async imageSums() {
      const sums = new Map<string, string>()
      for (const folder of folders) {
        const at = join(folder, imageFolder)
        for (const name of await naming('read', at, () => files.list(at))) {
          const bytes = name.startsWith('.')
            ? null
            : await naming('read', join(at, name), () => files.read(join(at, name)))
          if (bytes !== null && !sums.has(name)) sums.set(name, createHash('sha256').update(bytes).digest('hex'))
        }
      }
      return sums
    },
    async remove(id) {
      const place = await placeOf(id)
      const paths = [...(place?.versions.values() ?? [])]
      if (paths.some(path => !path.startsWith(own))) throw shipsWithPacta(id)
      // The newest goes first: what is left after a failure is an article still.
      for (const path of [...paths.reverse(), join(own, `${id}.claims.yaml`)])
        await naming('remove', path, () => files.remove(path))
    },
  }
}

/** The names of further versions begin with their time. */
function oldestFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const [one, other] = [a, b].map(version => (version === firstVersion ? '' : version)) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

function badName(path: string): PactaError {
  return new PactaError(
    'invalid',
    `${path} cannot be opened: an article’s file name holds letters, digits, dots, hyphens and underscores only. Rename it.`,
  )
}

function taken(path: string): PactaError {
  return new PactaError('denied', `${path} is there already, and is not overwritten. Import the article again.`)
}

function shipsWithPacta(id: string): PactaError {
  return new PactaError(
    'denied',
    `The article ${id} ships with Pacta and stays on the disk. Archive it to have it out of the way.`,
  )
}
