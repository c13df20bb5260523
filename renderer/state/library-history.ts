import type { Api, ArticleChange } from '../../core/contract'
import type { ArticleState, ArticleStatePatch } from '../../core/shelf/article-state'
import type { Notices } from './notices'

/** Changes to how articles are kept, which can be taken back as long as the window is open. */
export interface LibraryHistory {
  /** Whether the changes reached the disk. `done` says what was done: `3 articles archived.` */
  change(done: string, changes: readonly ArticleChange[]): Promise<boolean>
  /** Takes the last change back that was not yet; says so where there is none. */
  undo(): Promise<void>
  redo(): Promise<void>
}

interface Step {
  readonly done: string
  readonly before: readonly ArticleChange[]
  readonly after: readonly ArticleChange[]
}

interface LibraryHistoryParts {
  readonly api: Pick<Api, 'changeArticles'>
  readonly notices: Notices
  readonly stateOf: (articleId: string) => ArticleState | null
}

export function createLibraryHistory({ api, notices, stateOf }: LibraryHistoryParts): LibraryHistory {
  let undoable: readonly Step[] = []
  let redoable: readonly Step[] = []

  const save = async (changes: readonly ArticleChange[]): Promise<boolean> =>
    (await notices.attempt(() => api.changeArticles(changes).then(() => true))) ?? false
  const takeBack = async (step: Step) => {
    if (!undoable.includes(step) || !(await save(step.before))) return
    undoable = undoable.filter(other => other !== step)
    redoable = [...redoable, step]
    notices.tell(`Undone: ${step.done}`)
  }

  return {
    async change(done, changes) {
      const before = changes.flatMap(({ articleId, patch }) => {
        const state = stateOf(articleId)
        return state === null ? [] : [{ articleId, patch: partsOf(state, patch) }]
      })
      if (!(await save(changes))) return false
      const step = { done, before, after: changes }
      undoable = [...undoable, step]
      redoable = []
      notices.tell(done, { name: 'Undo', run: () => void takeBack(step) })
      return true
    },
    async undo() {
      const step = undoable.at(-1)
      if (step === undefined) notices.tell('There is nothing to undo in the library.')
      else await takeBack(step)
    },
    async redo() {
      const step = redoable.at(-1)
      if (step === undefined || !(await save(step.after))) return
      redoable = redoable.slice(0, -1)
      undoable = [...undoable, step]
      notices.tell(step.done)
    },
  }
}

/** The parts of a state that a patch changes, as they are. */
function partsOf(state: ArticleState, patch: ArticleStatePatch): ArticleStatePatch {
  const names = Object.keys(patch) as readonly (keyof ArticleState)[]
  return Object.fromEntries(names.map(name => [name, state[name]]))
}
