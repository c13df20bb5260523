import { createNotebook, type Notebook, type NotebookChange } from './annotation/notebook'
import { createShelf, type ShelvedArticle } from './article/shelf'
import type { Api, OpenArticle } from './contract'
import { dayAt } from './day'
import { definedOnly } from './defined-only'
import { createInTurn } from './in-turn'
import { notesFileName } from './notes/file-name'
import { notesMarkdown } from './notes/markdown'
import type { ExportOptions } from './notes/options'
import type { Ports } from './ports'
import { createProblemLog } from './problem-log'
import { articleChecks } from './treaty/check/article-checks'
import { findLeftOut } from './treaty/left-out'
import type { Mention } from './treaty/mentions'
import { createReference } from './treaty/reference'

/** The application: everything that a window or a terminal may ask of a library, over the ports of whoever hosts it. */
export function createLibrary(ports: Ports): Api {
  const { host, settings, annotations } = ports
  const problems = createProblemLog(ports)
  const shelf = createShelf(ports.articles, problems.add)
  const reference = createReference(ports, problems.add)
  const inTurn = createInTurn()
  const settingsInTurn = createInTurn()
  const notebooks = new Map<string, Notebook>()
  /** Articles as they were last opened. */
  const opened = new Map<string, NamingArticle>()
  const notebookOf = (articleId: string): Notebook => {
    const notebook = notebooks.get(articleId) ?? createNotebook(articleId, { annotations, host })
    notebooks.set(articleId, notebook)
    return notebook
  }
  const open = async (articleId: string): Promise<OpenArticle> => {
    const article = await shelf.take(articleId)
    const notebook = notebookOf(articleId)
    await notebook.load(article)
    problems.tellNew()
    const findMentions = await reference.mentionFinder()
    const naming = { ...article, mentions: findMentions(article.rendering.text) }
    opened.set(articleId, naming)
    return openArticle(naming, notebook)
  }
  /** An article as it was last opened, with its annotations as they are now: nothing is read again. */
  const asOpened = (articleId: string): Promise<OpenArticle> =>
    inTurn(articleId, async () => {
      const article = opened.get(articleId)
      return article === undefined ? open(articleId) : openArticle(article, notebookOf(articleId))
    })
  /** Changes an article's annotations and tells everybody; an article that was not opened before is opened first. */
  const change = (articleId: string, work: (notebook: Notebook) => Promise<NotebookChange>): Promise<Notebook> =>
    inTurn(articleId, async () => {
      if (!notebooks.has(articleId)) await open(articleId)
      const notebook = notebookOf(articleId)
      try {
        const { changed, removed, unsaved } = await work(notebook)
        const history = notebook.history()
        if (changed.length + removed.length > 0)
          host.announce('annotationsChanged', { articleId, changed, removed, history })
        if (unsaved !== null) throw unsaved
        return notebook
      } finally {
        problems.tellNew()
      }
    })

  const notes = async (articleId: string, options: ExportOptions) => {
    const article = await inTurn(articleId, () => open(articleId))
    const { entry, rendering, annotations } = article
    const { colorNames } = await settings.read()
    const markdown = notesMarkdown(
      {
        entry,
        rendering,
        annotations,
        treaties: await reference.treaties(),
        series: await reference.series(),
        checks: articleChecks(article, await reference.index()),
        colorNames,
        exportedOn: dayAt(host.now()),
        textSha256: await host.sha256(rendering.text),
      },
      options,
    )
    return { entry, markdown }
  }

  return {
    listArticles: shelf.list,
    async beginArticle(articleId) {
      const { entry, beginning } = await shelf.begin(articleId)
      return { entry, rendering: beginning }
    },
    openArticle: articleId => inTurn(articleId, () => open(articleId)),
    async addAnnotation(articleId, draft) {
      const id = host.newId()
      const notebook = await change(articleId, ({ add }) => add(id, draft))
      return notebook.get(id)
    },
    editAnnotation: async (articleId, id, patch) => (await change(articleId, ({ edit }) => edit(id, patch))).get(id),
    async deleteAnnotation(articleId, id) {
      await change(articleId, ({ remove }) => remove(id))
    },
    findCandidate: (articleId, id) =>
      inTurn(articleId, async () => {
        if (!notebooks.has(articleId)) await open(articleId)
        return notebookOf(articleId).candidate(id)
      }),
    async undo(articleId) {
      await change(articleId, ({ undo }) => undo())
    },
    async redo(articleId) {
      await change(articleId, ({ redo }) => redo())
    },
    listTreaties: reference.treaties,
    listSeries: reference.series,
    async checkClaims(articleId) {
      return articleChecks(await asOpened(articleId), await reference.index())
    },
    async findLeftOut(articleId) {
      const { entry, rendering, mentions } = await asOpened(articleId)
      const publishedOn = entry.published?.slice(0, 10) ?? null
      return findLeftOut({ text: rendering.text, publishedOn, mentions }, await reference.treaties())
    },
    exportNotes: async (articleId, options) => (await notes(articleId, options)).markdown,
    async saveNotes(articleId, options) {
      const { entry, markdown } = await notes(articleId, options)
      return host.saveFile(notesFileName(entry, 'md'), markdown)
    },
    copyNotes: async (articleId, options) => host.copyText((await notes(articleId, options)).markdown),
    copyText: host.copyText,
    copyImage: host.copyImage,
    readSettings: settings.read,
    changeSettings: patch =>
      settingsInTurn('settings', async () => {
        const next = { ...(await settings.read()), ...definedOnly(patch) }
        await settings.write(next)
        host.announce('settingsChanged', next)
        return next
      }),
    openLink: host.openLink,
    listProblems: async () => problems.list(),
    takeDestination: async () => null,
  }
}

/** An article from the shelf, and where it names treaties. */
interface NamingArticle extends ShelvedArticle {
  readonly mentions: readonly Mention[]
}

function openArticle({ entry, rendering, words, mentions }: NamingArticle, notebook: Notebook): OpenArticle {
  return {
    entry,
    rendering,
    words,
    mentions,
    annotations: notebook.placed(),
    history: notebook.history(),
  }
}
