import type { IpcMain } from 'electron'
import type { z } from 'zod'
import { type Api, type Method, methods, requestChannel } from '../core/contract'
import { requests } from '../core/requests'
import { PactaError, settle } from '../core/result'
import type { Sender } from './sender'

export interface Service {
  readonly api: Api
  readonly isOurs: (sender: Sender) => boolean
  /** Told of every failure that is a bug, with the request it happened in. */
  readonly reportBug: (method: Method, error: unknown) => void
}

/**
 * Answers every request of the contract: refuses senders that are not ours (`denied`) and arguments that do not fit
 * (`invalid`). A `PactaError` reaches the window as it is; a bug is reported here and reaches it without its details.
 */
export function serve(service: Service, ipc: Pick<IpcMain, 'handle'>): void {
  for (const method of methods)
    ipc.handle(requestChannel(method), (sender, ...args: unknown[]) =>
      settle(async () => {
        if (!service.isOurs(sender)) throw new PactaError('denied', `Pacta answers ${method} to its own windows only.`)
        return answer(service, method, args)
      }),
    )
}

async function answer<M extends Method>({ api, reportBug }: Service, method: M, args: unknown[]) {
  const schema: z.ZodType<Parameters<Api[M]>> = requests[method]
  const parsed = schema.safeParse(args)
  if (!parsed.success)
    throw new PactaError('invalid', `${method} cannot use what it was given. ${reasons(parsed.error)}`)
  const request = api[method] as (...args: Parameters<Api[M]>) => ReturnType<Api[M]>
  try {
    return await request(...parsed.data)
  } catch (error) {
    if (error instanceof PactaError) throw error
    reportBug(method, error)
    throw new PactaError(
      'internal',
      'Something went wrong inside Pacta. What is already saved is safe; please try again.',
    )
  }
}

function reasons({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length > 1 ? `${path.slice(1).join('.')}: ${message}` : message))
    .join(' ')
}
