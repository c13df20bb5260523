import { listArticle } from './article/entry'
import { readFile } from './article/read-file'
import type { Api } from './contract'
import { dayAt } from './day'
import { definedOnly } from './defined-only'
import { createInTurn } from './in-turn'
import type { ImportItem, OnTwin } from './intake/import-state'
import { notesFileName } from './notes/file-name'
import { notesMarkdown } from './notes/markdown'
import type { ExportOptions } from './notes/options'
import { createOpenArticles } from './open-articles'
import type { ImportTask, Ports } from './ports'
import { createProblemLog } from './problem-log'
import { propose } from './proposal/propose'
import { createLibraryShelf } from './shelf/library-shelf'
import { type Verification, verify } from './shelf/verify'
import { articleChecks } from './treaty/check/article-checks'
import { findLeftOut } from './treaty/left-out'
import { createReference } from './treaty/reference'
import { compareVersions } from './versions/compare'
import { listVersions, readVersion } from './versions/read-version'

/** The library, and what its host may ask besides. */
export interface Library extends Api {
  /** Looks into every article that is new or changed, so that the list is full and the search finds everything. */
  survey(): Promise<void>
  /** Imports, and resolves with what became of each task, in their order. */
  bringIn(tasks: readonly ImportTask[], onTwin: OnTwin): Promise<readonly ImportItem[]>
  /** The Markdown of an article below its front matter. Throws `missing` and `damaged` as `openArticle` does. */
  readMarkdown(articleId: string): Promise<string>
  /** Reads everything there is, and says what is missing or cannot be read. */
  verify(): Promise<Verification>
}

/** The application: everything that a window or a terminal may ask of a library, over the ports of whoever hosts it. */
export function createLibrary(ports: Ports): Library {
  const { host, settings } = ports
  const problems = createProblemLog(ports)
  const reference = createReference(ports, problems.add)
  const settingsInTurn = createInTurn()
  const articles = createOpenArticles({ ports, reference, problems, changed: id => shelf.lookAgain(id) })
  const shelf = createLibraryShelf({
    ports,
    reference,
    problems,
    asOpened: articles.asOpened,
    replaced: articles.forget,
  })
  const { begin, open, asOpened, change } = articles

  const notes = async (articleId: string, options: ExportOptions) => {
    const article = await open(articleId)
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
    ...shelf,
    beginArticle: begin,
    openArticle: open,
    async addAnnotation(articleId, draft) {
      const id = host.newId()
      const notebook = await change(articleId, ({ add }) => add(id, draft))
      return notebook.get(id)
    },
    async addAnnotations(articleId, drafts) {
      const byId = new Map(drafts.map(draft => [host.newId(), draft]))
      const notebook = await change(articleId, ({ addAll }) => addAll(byId))
      return notebook.placed().filter(({ annotation }) => byId.has(annotation.id))
    },
    editAnnotation: async (articleId, id, patch) => (await change(articleId, ({ edit }) => edit(id, patch))).get(id),
    async deleteAnnotation(articleId, id) {
      await change(articleId, ({ remove }) => remove(id))
    },
    findCandidate: async (articleId, id) => (await articles.notebook(articleId)).candidate(id),
    async undo(articleId) {
      await change(articleId, ({ undo }) => undo())
    },
    async redo(articleId) {
      await change(articleId, ({ redo }) => redo())
    },
    readMarkdown: async articleId => listArticle(await readFile(ports.articles, articleId)).body.trimStart(),
    verify: () => verify({ ports, reference, problems: problems.list }),
    listVersions: articleId => listVersions(ports.articles, articleId),
    async compareVersions(articleId, from, to) {
      const { annotations } = await asOpened(articleId)
      return compareVersions({
        from: await readVersion(ports.articles, articleId, from),
        to: await readVersion(ports.articles, articleId, to),
        annotations: annotations.map(({ annotation }) => annotation),
      })
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
    suggestClaims: async articleId => propose(await asOpened(articleId)),
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
