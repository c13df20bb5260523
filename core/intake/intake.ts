import { splitFrontMatter } from '../article/front-matter'
import type { ArticleFile, Host, ImportHistory, ImportTask } from '../ports'
import { firstVersion } from '../ports'
import { PactaError, toProblem } from '../result'
import type { LibraryEntry } from '../shelf/library-entry'
import { articleFile } from './article-file'
import { articleIdFor, versionIdFor } from './article-id'
import type { ImportItem, ImportState, OnTwin, TwinChoice } from './import-state'
import type { ImportedArticle } from './imported'
import { findTwin, type Twin } from './twin'

/** What the intake needs of the library around it. */
export interface IntakePorts {
  readonly host: Pick<Host, 'now' | 'newId' | 'sha256' | 'announce'>
  readonly history: ImportHistory
  /** Version of the program, for the front matter. */
  readonly program: string
  readonly entries: () => Promise<Iterable<LibraryEntry>>
  /** The current version of an article. */
  readonly read: (articleId: string) => Promise<ArticleFile | null>
  /** Puts an article, or a further version of one, on disk and into the library. */
  readonly put: (article: PutArticle) => Promise<void>
}

export interface PutArticle {
  readonly id: string
  readonly version: string
  readonly markdown: string
  readonly images: ImportedArticle['images']
}

/** Brings articles in, one after the other, and tells how far it has come. */
export interface Intake {
  /** Joins the queue; resolves with what became of each task, in their order, once the last one has ended or asks. */
  run(tasks: readonly ImportTask[], onTwin: OnTwin): Promise<readonly ImportItem[]>
  settle(itemIds: readonly string[], choice: TwinChoice): Promise<void>
  cancel(): void
  state(): Promise<ImportState>
}

interface Asking {
  readonly article: ImportedArticle
  readonly twin: Twin
}

/** Milliseconds between two tellings of progress: the window gains nothing from more. */
const tellEvery = 100

export function createIntake(ports: IntakePorts): Intake {
  const { host, history, program, entries, read, put } = ports
  const items = new Map<string, ImportItem>()
  const asking = new Map<string, Asking>()
  let queue: Promise<unknown> = Promise.resolve()
  let current: ImportTask | null = null
  /** Counts the times that the reader wanted no more: a batch ends when it has begun before the last one. */
  let cancels = 0
  let running: ImportState['running'] = null
  let told = 0

  const state = async (): Promise<ImportState> => {
    const own = [...items.values()].reverse()
    const earlier = (await history.read()).filter(({ id }) => !items.has(id))
    return { running, items: [...own, ...earlier] }
  }
  const tell = async (isLast = false) => {
    if (!isLast && host.now() - told < tellEvery) return
    told = host.now()
    host.announce('importsChanged', await state())
  }
  const change = (id: string, change: Partial<ImportItem>): ImportItem => {
    const item = items.get(id)
    if (item === undefined) throw new Error(`There is no import ${id}.`)
    const next = { ...item, ...change, at: new Date(host.now()).toISOString() }
    items.set(id, next)
    return next
  }

  const write = async (item: ImportItem, article: ImportedArticle, twin: Twin | null): Promise<ImportItem> => {
    const saved = new Date(host.now()).toISOString().replace(/\.\d+Z$/, 'Z')
    const markdown = articleFile(article, { saved, program })
    const taken = new Set(Array.from(await entries(), ({ id }) => id.toLowerCase()))
    const place =
      twin === null
        ? { id: articleIdFor(article.fields, id => taken.has(id)), version: firstVersion }
        : { id: twin.entry.id, version: versionIdFor(saved, await host.sha256(markdown)) }
    await put({ ...place, markdown, images: article.images })
    return change(item.id, { outcome: twin === null ? 'imported' : 'version', articleId: place.id })
  }
  /** The program may know a copy as this one however the page around it has changed: what counts is the Markdown. */
  const isSame = async (article: ImportedArticle, { entry }: Twin): Promise<boolean> => {
    const file = await read(entry.id)
    return file !== null && splitFrontMatter(file.name, file.markdown).body.trim() === article.markdown.trim()
  }
  const take = async (item: ImportItem, task: ImportTask, onTwin: OnTwin): Promise<ImportItem> => {
    current = task
    const article = await task.read()
    const { title } = article.fields
    const known = change(item.id, { title, warnings: [...article.warnings, ...missingImages(article)] })
    const twin = findTwin(article.fields, await entries())
    if (twin === null) return write(known, article, null)
    const articleId = twin.entry.id
    if (onTwin !== 'copy' && (await isSame(article, twin))) return change(item.id, { outcome: 'same', articleId })
    if (onTwin === 'ask') {
      asking.set(item.id, { article, twin })
      return change(item.id, { outcome: 'asking', articleId })
    }
    if (onTwin === 'skip') return change(item.id, { outcome: 'cancelled', articleId })
    const isVersion = onTwin === 'version' || (onTwin === 'judge' && twin.isCertain)
    return write(known, article, isVersion ? twin : null)
  }
  /** Of work that fails the others hear nothing; of what was cancelled nobody needs to know why it failed. */
  const orFailed = async (item: ImportItem, work: () => Promise<ImportItem>, begun = cancels): Promise<ImportItem> => {
    if (cancels > begun) return change(item.id, { outcome: 'cancelled' })
    try {
      return await work()
    } catch (error) {
      if (cancels > begun) return change(item.id, { outcome: 'cancelled' })
      return change(item.id, { outcome: 'failed', problem: reasonOf(error) })
    }
  }
  const remember = (ended: readonly ImportItem[]) => history.add(ended.filter(({ outcome }) => outcome !== 'asking'))

  const runAll = async (batch: readonly { item: ImportItem; task: ImportTask }[], onTwin: OnTwin, begun: number) => {
    const ended: ImportItem[] = []
    try {
      for (const { item, task } of batch) {
        running = { done: ended.length, total: batch.length, name: task.name }
        await tell()
        ended.push(await orFailed(item, () => take(item, task, onTwin), begun))
      }
      return ended
    } finally {
      current = null
      running = null
      await remember(ended)
      await tell(true)
    }
  }

  return {
    run(tasks, onTwin) {
      const at = new Date(host.now()).toISOString()
      const batch = tasks.map(task => ({ task, item: newItem(host.newId(), task.name, at) }))
      for (const { item } of batch) items.set(item.id, item)
      const begun = cancels
      const mine = queue.then(() => runAll(batch, onTwin, begun))
      queue = mine.catch(() => {})
      return mine
    },
    async settle(itemIds, choice) {
      const ended: ImportItem[] = []
      for (const id of itemIds) {
        const [item, asked] = [items.get(id), asking.get(id)]
        if (item === undefined || asked === undefined)
          throw new PactaError('missing', 'That import asks nothing any more. It may have been settled already.')
        asking.delete(id)
        const { article, twin } = asked
        if (choice === 'skip') ended.push(change(id, { outcome: 'same' }))
        else ended.push(await orFailed(item, () => write(item, article, choice === 'version' ? twin : null)))
      }
      await remember(ended)
      await tell(true)
    },
    cancel() {
      cancels += 1
      current?.stop()
    },
    state,
  }
}

/** A bug in one file's import must not hold up the others: it is told as what it is. */
function reasonOf(error: unknown): string {
  if (error instanceof PactaError) return error.message
  return `This is a bug in Pacta: ${toProblem(error).message}`
}

function newItem(id: string, name: string, at: string): ImportItem {
  return { id, name, at, outcome: 'waiting', articleId: null, title: null, warnings: [], problem: null }
}

/** What a page lacks is told, never dropped in silence. */
function missingImages({ missing }: ImportedArticle): readonly string[] {
  if (missing.length === 0) return []
  const count = missing.length === 1 ? '1 image' : `${missing.length} images`
  const list = missing.map(({ address, reason }) => `${address} (${reason})`).join(', ')
  return [`${count} could not be had: ${list}`]
}
