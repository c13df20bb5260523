import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { pressThroughMenu } from './menu-keys'

export { expect }

/** Pacta, running, with its article on screen. */
export interface Running {
  readonly app: ElectronApplication
  readonly window: Page
  /** Keeps a picture of the window as test output. */
  screenshot(name: string): Promise<void>
  /** Quits as a reader does, and waits until the program has ended. */
  quit(): Promise<void>
}

export interface LaunchOptions {
  /** The library's folder; one of its own when left out. */
  readonly library?: string
  /** The folder for what belongs to the device; one of its own when left out. */
  readonly userData?: string
  readonly args?: readonly string[]
}

interface Fixtures {
  /** A new folder of this test, which goes with it. */
  readonly folder: (name: string) => Promise<string>
  /** Starts Pacta. What still runs at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<Running>
}

/** Chromium refuses its sandbox to root; whoever runs the tests knows where else it cannot be had. */
export const sandboxArgs = process.env.PACTA_SANDBOX === 'off' || process.getuid?.() === 0 ? ['--no-sandbox'] : []

const size = { width: 1360, height: 880 }
const project = fileURLToPath(new URL('../..', import.meta.url))
const pictures = join(project, 'test-results', 'screenshots')

export const test = base.extend<Fixtures>({
  folder: async ({ browserName: _ }, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'pacta-'))
    let made = 0
    await use(async name => {
      const path = join(parent, String(++made), name)
      await mkdir(path, { recursive: true })
      return path
    })
    await rm(parent, { recursive: true, force: true, maxRetries: 5 })
  },

  launch: async ({ folder }, use) => {
    const started = new Set<ElectronApplication>()
    await use(async ({ library, userData, args = [] } = {}) => {
      const app = await _electron.launch({
        args: [
          ...sandboxArgs,
          `--user-data-dir=${userData ?? (await folder('user-data'))}`,
          '--force-device-scale-factor=1',
          '--lang=en-GB',
          project,
          '--library',
          library ?? (await folder('library')),
          ...args,
        ],
        // The app decides about light and dark, as it does for a reader.
        colorScheme: null,
        env: { ...ordinaryEnvironment(), TZ: 'UTC' },
      })
      started.add(app)
      app.once('close', () => started.delete(app))
      return ready(app)
    })
    await Promise.all([...started].map(app => app.close()))
  },
})

/** The environment of the tests without what tells Electron to be something else than an app. */
function ordinaryEnvironment(): Record<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...environment } = Object.fromEntries(given)
  return environment
}

/** Gives the page the keyboard; whether it has it by now. */
function takeKeyboard(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    const [opened] = BrowserWindow.getAllWindows()
    opened?.webContents.focus()
    return opened?.webContents.isFocused() === true
  })
}

async function ready(app: ElectronApplication): Promise<Running> {
  const window = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const opened of BrowserWindow.getAllWindows()) opened.setContentSize(width, height)
  }, size)
  pressThroughMenu(app, window)
  // A picture of the window is to show where it has come to, not how it gets there.
  await window.emulateMedia({ reducedMotion: 'reduce' })
  // A virtual display has no window manager to give the page the keyboard.
  await window.evaluate(() => focus())
  await window.getByText(/ min read$/).waitFor()
  // Electron passes keys on to the menu only from a page that has the keyboard.
  await expect.poll(() => takeKeyboard(app)).toBe(true)
  return {
    app,
    window,
    async screenshot(name) {
      await window.evaluate(() => document.fonts.ready)
      await window.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
    },
    quit: () => app.close(),
  }
}
