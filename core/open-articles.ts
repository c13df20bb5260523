import { createNotebook, type Notebook, type NotebookChange } from './annotation/notebook'
import { createShelf, type ShelvedArticle } from './article/shelf'
import type { ArticleBeginning, OpenArticle } from './contract'
import { createInTurn } from './in-turn'
import type { Ports } from './ports'
import type { ProblemLog } from './problem-log'
import type { Mention } from './treaty/mentions'
import type { Reference } from './treaty/reference'

/** The articles that are read and written in. What is asked of one is done in the order in which it was asked. */
export interface OpenArticles {
  begin(articleId: string): Promise<ArticleBeginning>
  open(articleId: string): Promise<OpenArticle>
  /** An article as it was last opened, with its annotations as they are now: nothing is read again. */
  asOpened(articleId: string): Promise<OpenArticle>
  /** Changes an article's annotations and tells everybody; an article that was not opened before is opened first. */
  change(articleId: string, work: (notebook: Notebook) => Promise<NotebookChange>): Promise<Notebook>
  notebook(articleId: string): Promise<Notebook>
  /** Forgets what was done in an article, so that it is read anew. */
  forget(articleId: string): void
}

interface OpenArticlesParts {
  readonly ports: Pick<Ports, 'articles' | 'annotations' | 'host'>
  readonly reference: Reference
  readonly problems: ProblemLog
  /** Told of every article whose annotations were changed. */
  readonly changed: (articleId: string) => void
}

export function createOpenArticles({ ports, reference, problems, changed: tell }: OpenArticlesParts): OpenArticles {
  const { articles, annotations, host } = ports
  const shelf = createShelf(articles, problems.add)
  const inTurn = createInTurn()
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

  return {
    async begin(articleId) {
      const { entry, beginning } = await shelf.begin(articleId)
      return { entry, rendering: beginning }
    },
    open: articleId => inTurn(articleId, () => open(articleId)),
    asOpened: articleId =>
      inTurn(articleId, async () => {
        const article = opened.get(articleId)
        return article === undefined ? open(articleId) : openArticle(article, notebookOf(articleId))
      }),
    change: (articleId, work) =>
      inTurn(articleId, async () => {
        if (!notebooks.has(articleId)) await open(articleId)
        const notebook = notebookOf(articleId)
        try {
          const { changed, removed, unsaved } = await work(notebook)
          const history = notebook.history()
          if (changed.length + removed.length > 0) {
            host.announce('annotationsChanged', { articleId, changed, removed, history })
            tell(articleId)
          }
          if (unsaved !== null) throw unsaved
          return notebook
        } finally {
          problems.tellNew()
        }
      }),
    notebook: articleId =>
      inTurn(articleId, async () => {
        if (!notebooks.has(articleId)) await open(articleId)
        return notebookOf(articleId)
      }),
    forget(articleId) {
      notebooks.delete(articleId)
      opened.delete(articleId)
    },
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
