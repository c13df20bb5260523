import { PactaError, type Problem, toProblem } from '../core/result'

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

/** The result of work, or null where it fails: that is reported, and whatever else there is goes on. */
export async function orReport<T>(problems: Problems, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PactaError)) throw error
    problems.report(error)
    return null
  }
}
