import { resolve } from 'node:path'
import type { Destination } from '../core/contract'
import type { StartRequest } from './command-line'

/** What the running program is asked to show or to bring in, by a start, a link or a file. */
export interface Wanted {
  readonly destination: Destination | null
  /** Paths of files to import. */
  readonly files: readonly string[]
  /** The address of a page to import. */
  readonly page: string | null
}

/** The window, and nothing in particular in it. */
export const nothingWanted: Wanted = { destination: null, files: [], page: null }

/** What a start asks for; its files were named from this folder. */
export function wantedOf({ destination, files, page }: StartRequest, folder: string): Wanted {
  return { destination, files: files.map(file => resolve(folder, file)), page }
}
