import type { IpcMain } from 'electron'
import { z } from 'zod'
import { dropChannel } from '../core/contract'
import type { Sender } from './sender'

const pathsSchema = z.array(z.string().min(1).max(32_000)).min(1).max(10_000)

interface Drops {
  readonly isOurs: (sender: Sender) => boolean
  readonly receive: (paths: readonly string[]) => void
}

/** Hears of files that were dropped on the window; what anybody else sends, or is no list of paths, is left unanswered. */
export function receiveDrops({ isOurs, receive }: Drops, ipc: Pick<IpcMain, 'handle'>): void {
  ipc.handle(dropChannel, (sender, sent: unknown) => {
    const paths = isOurs(sender) ? pathsSchema.safeParse(sent) : null
    if (paths?.success) receive(paths.data)
  })
}
