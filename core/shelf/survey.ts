import { indexText } from '../anchor/anchor'
import { allAnnotations } from '../annotation/all-annotations'
import { placeAll } from '../annotation/place'
import { readArticleClaims } from '../article/claims-file'
import { readArticle } from '../article/entry'
import type { OpenArticle } from '../contract'
import type { Ports } from '../ports'
import { unlessRefused } from '../result'
import type { Reference } from '../treaty/reference'
import type { Catalogue } from './catalogue'
import { contentsOf } from './contents'
import type { Keeping } from './keeping'
import type { LibraryEntry } from './library-entry'
import { searchDocument } from './search-document'

/** Looks into articles, for the list and for the search. */
export interface Survey {
  /** Looks into one article and makes it searchable; its line, or null when there is none that can be read. */
  examine(articleId: string): Promise<LibraryEntry | null>
  /** As `examine`, for an article that is open and need not be read again. */
  takeIn(article: Read): Promise<LibraryEntry | null>
  /**
   * Looks into every article that is not as it was when it was last looked into, one after the other, and lets everything
   * else go first. Tells of each that has come out otherwise.
   */
  examineAll(tell: (changed: readonly LibraryEntry[]) => void): Promise<void>
}

/** An article, read, and what stands in it. */
type Read = Pick<OpenArticle, 'entry' | 'rendering' | 'words' | 'mentions' | 'annotations'>

interface SurveyParts {
  readonly ports: Pick<Ports, 'articles' | 'annotations' | 'search' | 'host'>
  readonly catalogue: Catalogue
  readonly keeping: Keeping
  readonly reference: Reference
}

/** So many articles are told of at once. */
const batch = 20

export function createSurvey({ ports, catalogue, keeping, reference }: SurveyParts): Survey {
  const { articles, annotations, search, host } = ports

  /** Signs of all that an article's contents are made from; another one means that they have to be made again. */
  const signing = async () => {
    const stamps = await annotations.stamps()
    const names = (await reference.treaties()).map(({ id, shortName, aliases }) => [id, shortName, ...aliases])
    const record = await host.sha256(JSON.stringify(names))
    return (articleId: string): Promise<string> => {
      const { tags } = keeping.stateOf(articleId)
      return host.sha256(JSON.stringify([catalogue.line(articleId)?.stamp, stamps.get(articleId) ?? '', record, tags]))
    }
  }

  const takeIn = async (article: Read, version: string): Promise<LibraryEntry | null> => {
    const { id } = article.entry
    const contents = contentsOf(article)
    const { tags } = keeping.stateOf(id)
    const treaties = await reference.treaties()
    await search.put([searchDocument({ ...article, contents, tags, treaties, version })])
    catalogue.fill(id, contents, version)
    return catalogue.entry(id)
  }
  const read = async (articleId: string): Promise<Read | null> => {
    const file = await articles.read(articleId)
    if (file === null) return null
    const { entry, rendering, words } = readArticle(file)
    const { text } = rendering
    const made = allAnnotations(readArticleClaims(file, text), await annotations.read(articleId))
    const placed = made.length === 0 ? [] : placeAll(indexText(text), made)
    return { entry, rendering, words, annotations: placed, mentions: (await reference.mentionFinder())(text) }
  }

  return {
    async examine(articleId) {
      const isThere = (await catalogue.look(articleId)) !== null
      const article = isThere ? await read(articleId) : null
      return article && takeIn(article, await (await signing())(articleId))
    },
    async takeIn(article) {
      await catalogue.look(article.entry.id)
      return takeIn(article, await (await signing())(article.entry.id))
    },
    async examineAll(tell) {
      await catalogue.list()
      const all = Array.from(catalogue.lines(), ({ entry }) => entry.id)
      const ids = all.filter(id => keeping.stateOf(id).deleted === null)
      const signOf = await signing()
      const known = await search.versions()
      const there = new Set(ids)
      await search.remove([...known.keys()].filter(id => !there.has(id)))
      let changed: LibraryEntry[] = []
      for (const id of ids) {
        const version = await signOf(id)
        if (known.get(id) === version && catalogue.line(id)?.contentsOf === version) continue
        await host.pause()
        // What cannot be shown says so when it is opened; a list can do without what stands in it.
        const article = await unlessRefused(() => read(id))
        const entry = article && (await takeIn(article, version))
        if (entry !== null) changed.push(entry)
        if (changed.length < batch) continue
        tell(changed)
        changed = []
      }
      if (changed.length > 0) tell(changed)
      await catalogue.save()
    },
  }
}
