import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/test/browser.mjs'
import { freePort } from './scripts/test/free-port.mjs'

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Only the view tests look at pages; Playwright would start the server for any project. */
const needsServer = !process.argv.join('=').includes('--project=e2e')

// The processes of the tests read this file too and must find the same server.
process.env.PACTA_VIEW_PORT ??= String(await freePort())
const address = `http://127.0.0.1:${process.env.PACTA_VIEW_PORT}`
const executablePath = findBrowser()

export default defineConfig({
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    {
      name: 'view',
      testDir: 'tests/view',
      outputDir: 'test-results/view',
      fullyParallel: true,
      use: {
        baseURL: address,
        viewport: { width: 1360, height: 880 },
        launchOptions: {
          ...(executablePath === null ? {} : { executablePath }),
          chromiumSandbox: process.getuid?.() !== 0,
          args: ['--disable-quic'],
        },
      },
    },
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      outputDir: 'test-results/e2e',
      // One window at a time has the keyboard and the clipboard.
      workers: 1,
    },
  ],
  ...(needsServer && {
    webServer: {
      command: `${JSON.stringify(process.execPath)} ${JSON.stringify(inProject('node_modules/vite/bin/vite.js'))} --config tests/view/vite.config.ts`,
      url: `${address}/text.html`,
      reuseExistingServer: false,
    },
  }),
})
