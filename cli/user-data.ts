import { posix, win32 } from 'node:path'

export interface Place {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const productName = 'Pacta'

/** Where the app keeps what belongs to this device, so that both open the same library: Electron's `userData`. */
export function userDataFolder({ platform, env, home }: Place): string {
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), productName)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', productName)
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), productName)
}
