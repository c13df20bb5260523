import type { Api, OpenArticle } from '../contract'
import type { ImportItem, OnTwin } from '../intake/import-state'
import { createIntake, type PutArticle } from '../intake/intake'
import type { ImportTask, Ports } from '../ports'
import type { ProblemLog } from '../problem-log'
import { unlessRefused } from '../result'
import { parseQuery } from '../search/query'
import type { Reference } from '../treaty/reference'
import { createCatalogue } from './catalogue'
import { createKeeping } from './keeping'
import type { LibraryEntry } from './library-entry'
import { createSurvey } from './survey'

type ShelfApi = Pick<
  Api,
  | 'listArticles'
  | 'changeArticles'
  | 'removeArticles'
  | 'search'
  | 'chooseImports'
  | 'importAddress'
  | 'settleImports'
  | 'cancelImports'
  | 'listImports'
>

/** The library as a whole: its list, its search, and the way in. */
export interface LibraryShelf extends ShelfApi {
  /** Imports, and resolves with what became of each task. */
  bringIn(tasks: readonly ImportTask[], onTwin: OnTwin): Promise<readonly ImportItem[]>
  /** Looks into every article that is new or changed, so that the list is full and the search finds everything. */
  survey(): Promise<void>
  /** Looks into an article again: something in it was changed. */
  lookAgain(articleId: string): void
}

interface LibraryShelfParts {
  readonly ports: Ports
  readonly reference: Reference
  readonly problems: ProblemLog
  /** An article that is open, or is opened for it. */
  readonly asOpened: (articleId: string) => Promise<OpenArticle>
  /** Told of every article whose text is another one now, or that is gone. */
  readonly replaced: (articleId: string) => void
}

export function createLibraryShelf(parts: LibraryShelfParts): LibraryShelf {
  const { ports, reference, problems, replaced, asOpened } = parts
  const { articles, annotations, host } = ports
  const keeping = createKeeping(ports)
  const catalogue = createCatalogue({
    files: articles,
    store: ports.catalogue,
    stateOf: keeping.stateOf,
    report: problems.add,
  })
  const survey = createSurvey({ ports, catalogue, keeping, reference })
  const announce = (changed: readonly LibraryEntry[], removed: readonly string[] = []) => {
    if (changed.length + removed.length > 0) host.announce('articlesChanged', { changed, removed })
  }

  let loaded: Promise<void> | null = null
  const list = async (): Promise<readonly LibraryEntry[]> => {
    loaded ??= keeping.load()
    await loaded
    const entries = await catalogue.list()
    await catalogue.save()
    problems.tellNew()
    return entries
  }
  let known: Promise<unknown> | null = null
  /** What is in the library, as it was seen last. */
  const seen = async (): Promise<readonly LibraryEntry[]> => {
    known ??= list()
    await known.catch(error => {
      known = null
      throw error
    })
    return catalogue.entries()
  }
  const put = async (article: PutArticle) => {
    await articles.add(article)
    replaced(article.id)
    // It is on disk by now: what fails from here on fails again, and is told, when it is opened.
    const entry = await unlessRefused(() => survey.examine(article.id))
    if (entry !== null) announce([entry])
  }
  const intake = createIntake({
    host,
    history: ports.imports,
    program: ports.program,
    entries: seen,
    read: articles.read,
    put,
  })
  /** Changes that come quickly one after the other are looked at together. */
  const waiting = new Set<string>()
  const lookAgain = async (articleId: string) => {
    if (waiting.has(articleId)) return
    waiting.add(articleId)
    await host.pause()
    waiting.delete(articleId)
    // The list and the search stay as they were; whoever opens the article is told what is wrong with it.
    const entry = await unlessRefused(async () => survey.takeIn(await asOpened(articleId)))
    if (entry !== null) announce([entry])
  }
  let surveying: Promise<void> | null = null
  const lookAtAll = async () => {
    const before = catalogue.entries()
    await list()
    announce(
      [],
      before.map(({ id }) => id).filter(id => catalogue.entry(id) === null),
    )
    await survey.examineAll(announce)
    problems.tellNew()
  }
  const begin = (tasks: readonly ImportTask[] | null): boolean => {
    if (tasks === null || tasks.length === 0) return false
    void intake.run(tasks, 'ask')
    return true
  }

  return {
    listArticles: list,
    async changeArticles(changes) {
      await seen()
      const before = new Map(changes.map(({ articleId }) => [articleId, keeping.stateOf(articleId)]))
      const changed = await keeping.change(changes)
      announce(changed.flatMap(id => catalogue.entry(id) ?? []))
      for (const id of changed) {
        const [was, is] = [before.get(id), keeping.stateOf(id)]
        if (is.deleted !== null) await ports.search.remove([id])
        else if (was?.deleted !== null || was.tags !== is.tags) await survey.examine(id)
      }
    },
    async removeArticles(articleIds, { notes }) {
      for (const id of articleIds) {
        await articles.remove(id)
        if (notes) await annotations.remove(id)
        await ports.search.remove([id])
        await catalogue.look(id)
        replaced(id)
        announce([], [id])
      }
      await catalogue.save()
    },
    async search(words, options) {
      const { query, advice } = parseQuery(words)
      const found = await ports.search.search(query, options)
      const there = (await seen()).filter(({ state }) => state.deleted === null)
      return { ...found, advice, indexed: (await ports.search.versions()).size, of: there.length }
    },
    chooseImports: async kind => begin(await host.chooseImports(kind)),
    async importAddress(address) {
      const task = await host.importAddress(address)
      return begin(task && [task])
    },
    settleImports: intake.settle,
    cancelImports: async () => intake.cancel(),
    listImports: intake.state,
    async bringIn(tasks, onTwin) {
      const items = await intake.run(tasks, onTwin)
      await catalogue.save()
      return items
    },
    survey() {
      surveying ??= lookAtAll().finally(() => {
        surveying = null
      })
      return surveying
    },
    lookAgain: articleId => void lookAgain(articleId),
  }
}
