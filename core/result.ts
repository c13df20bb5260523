export type ProblemCode = 'invalid' | 'missing' | 'denied' | 'damaged' | 'storage' | 'internal'

/** Why a request failed, in a form that survives a process border. */
export interface Problem {
  readonly code: ProblemCode
  /** A sentence a reader could see, with the cure. */
  readonly message: string
}

/** The one error class that Pacta throws for a broken request. Anything else that reaches a border is a bug. */
export class PactaError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message)
    this.name = 'PactaError'
  }
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Runs `work` and turns what it throws into a problem, so that the answer can cross a process border. */
export async function settle<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, problem: toProblem(error) }
  }
}

/** The value of a reply, or a `PactaError` with the problem's code and message. */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new PactaError(reply.problem.code, reply.problem.message)
}

/** The result of `work`, or null where it throws a `PactaError` that nobody needs to hear of here. */
export async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PactaError) return null
    throw error
  }
}

/** Any thrown value as a problem; a bug keeps its message under the code `internal`. */
export function toProblem(error: unknown): Problem {
  const code = error instanceof PactaError ? error.code : 'internal'
  return { code, message: error instanceof Error ? error.message : String(error) }
}
