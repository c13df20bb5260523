import type { SettingsStore } from '../ports'
import { defaultSettings } from '../settings'

/** Settings that are forgotten with the program. */
export function memorySettings(initial = defaultSettings): SettingsStore {
  let settings = initial
  return {
    read: async () => settings,
    async write(next) {
      settings = next
    },
  }
}
