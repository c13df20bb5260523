import { expect, test } from 'vitest'
import { userDataFolder } from '../../../cli/user-data'

const cases = [
  ['Linux', 'linux', {}, '/home/ada', '/home/ada/.config/Pacta'],
  ['Linux with XDG folders', 'linux', { XDG_CONFIG_HOME: '/data' }, '/home/ada', '/data/Pacta'],
  ['Linux with an empty variable', 'linux', { XDG_CONFIG_HOME: '' }, '/home/ada', '/home/ada/.config/Pacta'],
  ['a Mac', 'darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Pacta'],
  [
    'Windows',
    'win32',
    { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' },
    'C:\\Users\\ada',
    'C:\\Users\\ada\\AppData\\Roaming\\Pacta',
  ],
  ['Windows without the variable', 'win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Pacta'],
] as const

for (const [where, platform, env, home, expected] of cases)
  test(`finds the app's data on ${where}`, () => {
    expect(userDataFolder({ platform, env, home })).toBe(expected)
  })
