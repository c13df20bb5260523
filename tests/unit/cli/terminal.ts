import { readFileSync } from 'node:fs'
import type { Program, TerminalLibrary, TypedTask } from '../../../cli/program'
import { run } from '../../../cli/run'
import { notesMarkdown } from '../../../core/notes/markdown'
import type { NotesInput } from '../../../core/notes/notes-input'
import { PactaError, type Problem } from '../../../core/result'
import { newArticleState } from '../../../core/shelf/article-state'

export const notes: NotesInput = JSON.parse(
  readFileSync(new URL('../../fixtures/notes/everyday.json', import.meta.url), 'utf8'),
)

/** A library of one article in memory. */
export function libraryOfOne(problems: readonly Problem[] = []): TerminalLibrary {
  const { entry, rendering, annotations } = notes
  const mustBeOurs = (id: string) => {
    if (id !== entry.id) throw new PactaError('missing', `There is no article ${id} in this library.`)
  }
  return {
    listArticles: async () => [{ ...entry, added: null, versions: 1, contents: null, state: newArticleState }],
    openArticle: async id => {
      mustBeOurs(id)
      return { entry, rendering, words: 60, annotations, mentions: [], history: { undo: null, redo: null } }
    },
    exportNotes: async (id, options) => {
      mustBeOurs(id)
      return notesMarkdown(notes, options)
    },
    readMarkdown: async id => {
      mustBeOurs(id)
      return `# ${entry.title}\n`
    },
    listTreaties: async () => [],
    search: async () => ({ hits: [], total: 0, corrected: null, advice: null, indexed: 1, of: 1 }),
    survey: async () => {},
    bringIn: async () => [],
    verify: async () => ({ articles: 1, versions: 1, annotations: 0, gone: 0, images: 0, problems: [] }),
    checkClaims: async id => {
      mustBeOurs(id)
      return []
    },
    listProblems: async () => problems,
    close: async () => {},
  }
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: ReadonlyMap<string, string>
  /** The folders asked for, in order. */
  readonly opened: readonly (string | null)[]
}

/** Types a line at a terminal of 60 columns, and hands back what was written where. */
export async function type(
  line: string,
  { library = libraryOfOne(), files = new Map<string, string>(), tasks = [] as readonly TypedTask[] } = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const opened: (string | null)[] = []
  const program: Program = {
    version: '1.2.3',
    columns: 60,
    print: text => {
      out += text
    },
    warn: text => {
      err += text
    },
    openLibrary: async folder => {
      opened.push(folder)
      return library
    },
    importTasks: async () => tasks,
    progress: () => {},
    readFile: async path => {
      const text = files.get(path)
      if (text === undefined) throw new PactaError('missing', `${path} cannot be read. Check the path.`)
      return text
    },
    writeFile: async (path, text, { replace }) => {
      if (files.has(path) && !replace)
        throw new PactaError('denied', `${path} is there already. Add --force to replace it.`)
      files.set(path, text)
    },
  }
  const code = await run(line.split(' ').filter(Boolean), program)
  return { code, out, err, files, opened }
}
