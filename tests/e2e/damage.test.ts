import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './harness'
import { beginNote, openTab, selectWords } from './reader'

const article = 'new-start-expiry'

test('a damaged file is set aside and named, the last good copy is used, and reading goes on', async ({
  launch,
  folder,
}) => {
  const library = await folder('library')
  const userData = await folder('user-data')
  const notes = join(library, 'annotations', article)
  const mark = async (words: string) => {
    const running = await launch({ library, userData })
    await selectWords(running.window, words)
    await running.window.keyboard.press('2')
    await expect(running.window.getByText('All changes saved')).toBeVisible()
    await running.quit()
  }
  await mark('lukewarm stance')
  await mark('already turbulent')
  const [snapshot = ''] = (await readdir(notes)).filter(name => name.endsWith('.json'))
  await writeFile(join(notes, snapshot), '{ "version": 1, "replica": "half a fi')

  const { window, screenshot, quit } = await launch({ library, userData })
  await expect(window.getByRole('alert')).toContainText(`${snapshot} could not be read`)
  await expect(window.getByRole('alert')).toContainText(`${snapshot}.damaged-1`)
  await openTab(window, 'Notes')
  await expect(window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2)
  await screenshot('damaged-file')
  expect(await readFile(join(notes, `${snapshot}.damaged-1`), 'utf8')).toBe('{ "version": 1, "replica": "half a fi')
  await quit()

  const again = await launch({ library, userData })
  await openTab(again.window, 'Notes')
  await expect(again.window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2)
  await expect(again.window.getByRole('alert')).toHaveCount(0)
})

test('a broken article and a broken record are named, and the rest is there', async ({ launch, folder }) => {
  const library = await folder('library')
  await mkdir(join(library, 'articles'))
  await mkdir(join(library, 'treaties'))
  await writeFile(join(library, 'articles', 'half.md'), '---\ntitle: Half an article\n')
  await writeFile(join(library, 'treaties', 'mine.md'), '---\nid: mine\n---\n')
  const { window } = await launch({ library })
  await expect(window.getByRole('alert')).toHaveCount(2)
  await expect(window.getByText('half.md: line 1: The front matter opened here is never closed.')).toBeVisible()
  await expect(window.getByText('mine.md: line 2:')).toBeVisible()
  await expect(window.getByRole('navigation').getByRole('listitem').first()).toContainText('nuclear pact')
})

test('a note that is being written when the window is closed is kept', async ({ launch, folder }) => {
  const library = await folder('library')
  const userData = await folder('user-data')
  const { app, window } = await launch({ library, userData })
  await selectWords(window, 'lukewarm stance')
  const note = await beginNote(window)
  await note.pressSequentially('Not a word is lost.')
  const ended = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended

  const again = await launch({ library, userData })
  await openTab(again.window, 'Notes')
  await expect(again.window.getByRole('list', { name: 'Notes' })).toContainText('Not a word is lost.')
})

test('what is acknowledged is on disk when the program is killed', async ({ launch, folder }) => {
  const library = await folder('library')
  const userData = await folder('user-data')
  const { app, window } = await launch({ library, userData })
  await selectWords(window, 'lukewarm stance')
  await window.keyboard.press('2')
  await expect(window.getByText('All changes saved')).toBeVisible()
  app.process().kill('SIGKILL')
  await app.waitForEvent('close').catch(() => {})

  const again = await launch({ library, userData })
  await openTab(again.window, 'Notes')
  await expect(again.window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(1)
})
