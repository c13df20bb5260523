import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { diskFiles } from './disk-files'
import { jsonFile } from './json-file'
import type { Problems } from './problems'

const boundsSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  maximized: z.boolean(),
})

/** A field that does not fit is forgotten, and one that is not known here is kept: a later version may have put it there. */
const deviceSchema = z.looseObject({
  version: z.number().int().positive(),
  /** The name of this device's replica, made once. */
  replica: z.string().regex(/^[a-z][a-z0-9]{7,31}$/),
  /** The library folder that the reader chose; null for the one in the program's own folder. */
  library: z.string().nullable().catch(null),
  /** How the window lay when it was last closed. */
  bounds: boundsSchema.nullable().catch(null),
  /** The folder that notes were saved in last. */
  exportFolder: z.string().nullable().catch(null),
})

type DeviceFile = z.infer<typeof deviceSchema>

export type DeviceState = Readonly<Pick<DeviceFile, 'replica' | 'library' | 'bounds' | 'exportFolder'>>

/** What this computer keeps for itself, apart from the library. */
export interface Device {
  read(): DeviceState
  /** Resolves once the change is on disk. */
  change(change: Partial<Omit<DeviceState, 'replica'>>): Promise<void>
}

export interface DeviceOptions {
  /** True where nothing may be written, as for a program beside the app; a new name is then made up for this time only. */
  readonly readOnly?: boolean
  readonly problems: Problems
}

/** The device kept in `device.json` in the program's own folder. Throws `storage` where that folder cannot be used. */
export async function openDevice(userData: string, { problems, readOnly = false }: DeviceOptions): Promise<Device> {
  const file = jsonFile<DeviceFile>(join(userData, 'device.json'), {
    files: diskFiles,
    problems,
    parse: json => deviceSchema.parse(json),
    instead: 'Pacta takes this for a new device.',
    readOnly,
  })
  const known = await file.read()
  const db = new Low<DeviceFile>(file, known ?? newDevice())
  if (known === null && !readOnly) await db.write()

  let last: Promise<void> = Promise.resolve()
  return {
    read: () => db.data,
    change(change) {
      const write = async () => {
        Object.assign(db.data, change)
        await db.write()
      }
      last = last.then(write, write)
      return last
    },
  }
}

function newDevice(): DeviceFile {
  return { version: 1, replica: newReplica(), library: null, bounds: null, exportFolder: null }
}

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Some 62 bits, so that no two devices of one library are called the same. */
function newReplica(): string {
  return `d${Array.from({ length: 12 }, () => signs.charAt(randomInt(signs.length))).join('')}`
}
