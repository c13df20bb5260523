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

/** Settings in `settings.json` in the program's own folder; a field that does not fit falls back to its usual value. */
export async function openSettings(
  userData: string,
  { files, problems, readOnly }: SettingsStoreOptions,
): Promise<SettingsStore> {
  const file = jsonFile<Settings>(join(userData, 'settings.json'), {
    files,
    problems,
    parse: readSettings,
    instead: 'Pacta begins with its usual settings.',
    readOnly,
  })
  const db = new Low<Settings>(file, defaultSettings)
  await db.read()
  return {
    read: async () => db.data,
    async write(settings) {
      db.data = settings
      await db.write()
    },
  }
}

/** The settings of a file, field by field. Throws where it is no list of fields at all. */
function readSettings(json: unknown): Settings {
  const fields = z.record(z.string(), z.unknown(), 'It holds no settings.').parse(json)
  const read = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const field = schema.safeParse(fields[name])
    return [name, field.success ? field.data : defaultSettings[name as keyof Settings]]
  })
  return Object.fromEntries(read) as Settings
}
