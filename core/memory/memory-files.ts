import {
  type ArticleFile,
  type ArticleFiles,
  type ArticleHandle,
  firstVersion,
  type NewArticle,
  type SeriesFile,
  type SeriesFiles,
  type TreatyFile,
  type TreatyFiles,
} from '../ports'
import { PactaError } from '../result'

/** Articles that lie in memory, with the images that came with them. */
export interface MemoryArticles extends ArticleFiles {
  readonly images: ReadonlyMap<string, Uint8Array>
}

/** Articles that lie in memory: those given ship, and stay. */
export function memoryArticles(shipped: readonly ArticleFile[]): MemoryArticles {
  const articles = new Map<string, Map<string, ArticleFile>>()
  for (const file of shipped) articles.set(file.id, new Map([[firstVersion, file]]))
  const images = new Map<string, Uint8Array>()
  const handleOf = (id: string, versions: ReadonlyMap<string, ArticleFile>): ArticleHandle => {
    const current = [...versions.values()].at(-1)
    return { id, name: current?.name ?? '', stamp: stampOf(versions), versions: [...versions.keys()] }
  }
  return {
    images,
    list: async () => Array.from(articles, ([id, versions]) => handleOf(id, versions)),
    async find(id) {
      const versions = articles.get(id)
      return versions === undefined ? null : handleOf(id, versions)
    },
    async read(id, version) {
      const versions = articles.get(id)
      const file = version === undefined ? [...(versions?.values() ?? [])].at(-1) : versions?.get(version)
      return file ?? null
    },
    async add({ id, version, markdown, images: added }: NewArticle) {
      const versions = articles.get(id) ?? new Map<string, ArticleFile>()
      if (versions.has(version)) throw new PactaError('denied', `The version ${version} of ${id} is there already.`)
      const name = version === firstVersion ? `${id}.md` : `${id}~${version}.md`
      const claims = [...versions.values()][0]?.claims ?? null
      articles.set(id, versions.set(version, { id, name, markdown, claims }))
      for (const image of added) images.set(image.name, image.bytes)
    },
    imageSums: async () => new Map(Array.from(images.keys(), name => [name, name.replace(/\..*$/, '')])),
    async remove(id) {
      if (shipped.some(file => file.id === id)) throw new PactaError('denied', `The article ${id} ships.`)
      articles.delete(id)
    },
  }
}

const stampOf = (versions: ReadonlyMap<string, ArticleFile>) =>
  Array.from(versions, ([version, { markdown }]) => `${version} ${markdown.length}`).join(' ')

/** Treaty records that lie in memory. */
export function memoryTreaties(files: readonly TreatyFile[]): TreatyFiles {
  return { list: async () => files }
}

/** Series of numbers that lie in memory. */
export function memorySeries(files: readonly SeriesFile[]): SeriesFiles {
  return { list: async () => files }
}
