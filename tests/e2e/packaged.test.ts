import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright'
import { expect, sandboxArgs, test } from './harness'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** The folder of `dist` that `npm run package` builds for this system, and the executable in it. */
const builds: Partial<Record<NodeJS.Platform, readonly [folder: RegExp, executable: string]>> = {
  linux: [/^linux.*-unpacked$/, 'pacta'],
  darwin: [/^mac/, 'Pacta.app/Contents/MacOS/Pacta'],
  win32: [/^win.*-unpacked$/, 'Pacta.exe'],
}

function findPackaged(): string {
  const [pattern, executable] = builds[process.platform] ?? []
  const folder = pattern && readdirSync(dist).find(name => pattern.test(name))
  if (folder === undefined || executable === undefined) throw new Error('Build the app first: npm run package')
  return join(dist, folder, executable)
}

/** The address under which Chromium lets itself be watched; Node's own door is shut in a packaged app. */
async function watchedAt({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('The program was started without its error output.')
  for await (const line of createInterface(stderr)) {
    const address = /^DevTools listening on (ws:.+)$/.exec(line)?.[1]
    if (address !== undefined) {
      stderr.resume()
      return address
    }
  }
  throw new Error('The program ended without a window.')
}

test('the packaged app opens its first article, and ends when its window is closed', async ({ folder }) => {
  const pacta = spawn(
    findPackaged(),
    [
      ...sandboxArgs,
      '--remote-debugging-port=0',
      `--user-data-dir=${await folder('user-data')}`,
      '--library',
      await folder('library'),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const ended = once(pacta, 'exit')
    // Electron has no downloads to be managed, which is what Playwright does to a browser by default.
    const browser = await chromium.connectOverCDP(await watchedAt(pacta), { noDefaults: true })
    const [context] = browser.contexts()
    const window = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (window === undefined) throw new Error('The program has no window.')
    await expect(window.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
    expect(window.url()).toBe('app://pacta/index.html')

    await window.evaluate(() => close())
    expect(await ended).toEqual([0, null])
  } finally {
    pacta.kill('SIGKILL')
  }
})

test('the packaged app is a command line too: what it imports, it shows and finds', async ({ folder }) => {
  const library = await folder('library')
  const page = join(library, 'page.html')
  await writeFile(page, '<title>A page</title><article><p>It has a few words of its own.</p></article>')
  const pacta = async (...args: readonly string[]) => {
    const { stdout } = await promisify(execFile)(findPackaged(), [...args, '--library', library, ...sandboxArgs])
    return stdout
  }
  expect(await pacta('import', page)).toContain('imported as a-page')
  expect(await pacta('show', 'a-page', '--text')).toBe('It has a few words of its own.\n')
  expect(await pacta('search', 'few words')).toContain('a-page')
  await expect(pacta('show', 'nothing')).rejects.toMatchObject({ code: 1 })
})

test('the packaged app cannot be turned into something else by whoever starts it', async () => {
  const { version: _, ...wire } = await getCurrentFuseWire(findPackaged())
  const fuses = Object.entries(wire).map(([fuse, state]) => [FuseV1Options[Number(fuse)], state === '1'.charCodeAt(0)])
  expect(Object.fromEntries(fuses)).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
  })
})

test('the package holds what was built, the sources, and nothing else', () => {
  const resources = process.platform === 'darwin' ? '../Resources' : 'resources'
  const folder = join(dirname(findPackaged()), resources)
  expect(readdirSync(folder)).not.toContain('default_app.asar')
  const top = listPackage(join(folder, 'app.asar'), { isPack: false }).map(path => path.split(/[\\/]/)[1])
  expect([...new Set(top)].sort()).toEqual(['docs-source', 'out', 'package.json'])
})
