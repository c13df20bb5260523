import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import type { SettingsStore } from '../core/ports'
import { defaultSettings, type Settings, settingsSchema } from '../core/settings'
import type { Files } from './files'
import { jsonFile } from './json-file'
import type { Problems } from './problems'

interface SettingsStoreOptions {
  readonly files: Files
  readonly problems: Problems
  readonly readOnly: boolean
}

/** The fields of the file. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Settings in `settings.json` in the program's own folder. A field that does not fit falls back to its usual value; fields
 * that are not known here are kept. Where the file cannot be reached, settings last as long as the program.
 */
export async function openSettings(
  userData: string,
  { files, problems, readOnly }: SettingsStoreOptions,
): Promise<SettingsStore> {
  const file = jsonFile<Fields>(join(userData, 'settings.json'), {
    files,
    problems,
    parse: json => z.record(z.string(), z.unknown(), 'It holds no settings.').parse(json),
    instead: 'Pacta begins with its usual settings.',
    readOnly,
  })
  const db = new Low<Fields>(file, {})
  const isReachable = await db.read().then(
    () => true,
    error => {
      problems.report(error)
      return false
    },
  )
  return {
    read: async () => readSettings(db.data),
    async write(settings) {
      db.data = { ...db.data, ...settings }
      if (isReachable) await db.write()
    },
  }
}

function readSettings(fields: Fields): Settings {
  const read = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const field = schema.safeParse(fields[name])
    return [name, field.success ? field.data : defaultSettings[name as keyof Settings]]
  })
  return Object.fromEntries(read) as Settings
}
