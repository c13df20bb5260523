import { PactaError } from '../../core/result'
import type { Files } from '../../store/files'
import type { Contender, Session } from './contenders'

/** What a program does: puts texts at the same time, or one after the other while its files are put in order, or that alone. */
export type Step =
  | { readonly puts: readonly (readonly [id: string, text: string])[]; readonly tidying?: boolean }
  | 'tidy'
  | 'open again'

/** What was put and what was said to be safe, by id. Texts under one id are numbered and only ever get later. */
export interface Ledger {
  readonly asked: ReadonlyMap<string, string>
  readonly acknowledged: ReadonlyMap<string, string>
}

export interface Run {
  /** The ledger as it is now. */
  ledger(): Ledger
  /** What was thrown by steps. */
  readonly thrown: readonly unknown[]
  /** Null while the store could not be opened. */
  readonly session: () => Session | null
}

const numberOf = (text: string | undefined) => (text === undefined ? -1 : Number(text))

/** Goes through steps; `begun` gets the run before the first of them. Errors of the store are noted, others thrown. */
export async function runSteps(
  contender: Contender,
  files: Files,
  steps: readonly Step[],
  begun: (run: Run) => void = () => {},
): Promise<Run> {
  const asked = new Map<string, string>()
  const acknowledged = new Map<string, string>()
  const thrown: unknown[] = []
  const noted = (error: unknown) => {
    if (!(error instanceof PactaError)) throw error
    thrown.push(error)
  }
  const later = (map: Map<string, string>, id: string, text: string) => {
    if (numberOf(text) > numberOf(map.get(id))) map.set(id, text)
  }
  const opened: { session: Session | null } = { session: null }
  const run: Run = {
    ledger: () => ({ asked: new Map(asked), acknowledged: new Map(acknowledged) }),
    thrown,
    session: () => opened.session,
  }
  begun(run)
  const put = async ([id, text]: readonly [string, string]) => {
    later(asked, id, text)
    await opened.session?.put(id, text)
    later(acknowledged, id, text)
  }
  const open = async () => {
    opened.session = await contender.open(files)
  }
  await open().catch(noted)
  for (const step of steps) {
    const { session } = opened
    if (session === null || step === 'open again') await open().catch(noted)
    else if (step === 'tidy') await session.tidy().catch(noted)
    else if (!step.tidying) await Promise.all(step.puts.map(one => put(one).catch(noted)))
    else {
      const tidying = session.tidy().catch(noted)
      for (const one of step.puts) await put(one).catch(noted)
      await tidying
    }
  }
  return run
}

/** What is wrong with the texts that are there, measured by what was promised; nothing when all is well. */
export function broken({ asked, acknowledged }: Ledger, found: ReadonlyMap<string, string>): readonly string[] {
  const lost = [...acknowledged].filter(([id, text]) => numberOf(found.get(id)) < numberOf(text))
  const invented = [...found].filter(([id, text]) => numberOf(text) > numberOf(asked.get(id)))
  return [
    ...lost.map(([id, text]) => `${id} was acknowledged as ${text} and is ${found.get(id)}`),
    ...invented.map(([id, text]) => `${id} is ${text}, which nobody put`),
  ]
}
