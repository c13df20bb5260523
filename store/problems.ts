import { type Problem, toProblem } from '../core/result'

/** What went wrong in the store without stopping it, each thing once. */
export interface Problems {
  report(error: unknown): void
  all(): readonly Problem[]
}

export function createProblems(): Problems {
  const byMessage = new Map<string, Problem>()
  return {
    report(error) {
      const problem = toProblem(error)
      byMessage.set(problem.message, problem)
    },
    all: () => [...byMessage.values()],
  }
}
