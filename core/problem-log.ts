import type { Ports } from './ports'
import type { Problem } from './result'

/** What went wrong without stopping the program, in the library and in its ports. */
export interface ProblemLog {
  /** Everything so far, each once. What has been listed is not told again. */
  list(): readonly Problem[]
  add(problem: Problem): void
  /** Announces what has come up since it was last asked. */
  tellNew(): void
}

export function createProblemLog({ problems, host }: Pick<Ports, 'problems' | 'host'>): ProblemLog {
  const own: Problem[] = []
  const told = new Set<string>()

  const all = (): readonly Problem[] => {
    const byMessage = new Map([...problems(), ...own].map(problem => [problem.message, problem]))
    return [...byMessage.values()]
  }
  return {
    list() {
      const listed = all()
      for (const { message } of listed) told.add(message)
      return listed
    },
    add(problem) {
      own.push(problem)
    },
    tellNew() {
      for (const problem of all()) {
        if (told.has(problem.message)) continue
        told.add(problem.message)
        host.announce('problem', problem)
      }
    },
  }
}
