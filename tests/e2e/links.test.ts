import { spawn } from 'node:child_process'
import type { ElectronApplication } from 'playwright'
import { expect, test } from './harness'
import { openTab, selectWords } from './reader'

/** Starts the program a second time, as a click on a `pacta://` link in another program does, and waits for its end. */
async function startAgain(app: ElectronApplication, address: string): Promise<void> {
  const [program, ...given] = await app.evaluate(() => process.argv)
  const args = given.filter(arg => !/^--(remote-debugging|inspect)/.test(arg))
  const child = spawn(app.process().spawnfile, [...args, address], { stdio: 'ignore' })
  await new Promise(resolve => child.once('exit', resolve))
  expect(program).toBeTruthy()
}

test('a link from an exported file opens the running program at the place', async ({ launch }) => {
  const { app, window } = await launch()
  await selectWords(window, 'death knell')
  await window.keyboard.press('2')
  await expect(window.getByText('All changes saved')).toBeVisible()
  const markdown = await window.evaluate(async () => {
    const reply = await globalThis.window.pacta?.requests.exportNotes('new-start-expiry', {
      preset: 'obsidian',
      articleClaims: false,
    })
    return reply?.ok ? reply.value : ''
  })
  const [address = ''] = /pacta:\/\/article\/[\w-]+\/annotation\/\w+/.exec(markdown) ?? []
  await window.keyboard.press('Escape')
  await openTab(window, 'Treaty')

  await startAgain(app, address)
  await expect(window.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('tabpanel').getByRole('button', { expanded: true })).toContainText('death knell')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a link to an annotation that is not there says so, and one to nowhere changes nothing', async ({ launch }) => {
  const { app, window } = await launch()
  await startAgain(app, 'pacta://article/new-start-expiry/annotation/nothere')
  await expect(window.getByText('That annotation is not in this library. It may have been deleted.')).toBeVisible()
  await startAgain(app, 'pacta://article/../../etc')
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a link that starts the program opens it at the place', async ({ launch }) => {
  const { window } = await launch({ args: ['pacta://article/new-start-expiry/annotation/c20'] })
  await expect(window.getByRole('tabpanel').getByRole('button', { expanded: true })).toBeVisible()
})
