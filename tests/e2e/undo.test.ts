import type { ElectronApplication } from 'playwright'
import { expect, test } from './harness'
import { beginNote, openTab, selectWords } from './reader'

/** Chooses an item of the application menu, as a click on it does. */
const choose = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)

const menuItem = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(item)
    return found && { label: found.label, enabled: found.enabled }
  }, id)

test('every change can be taken back and done again, from the menu, the tool bar and the keyboard', async ({
  launch,
}) => {
  const { app, window } = await launch()
  const notes = window.getByRole('list', { name: 'Notes' }).getByRole('listitem')
  expect(await menuItem(app, 'undo')).toEqual({ label: 'Undo', enabled: false })

  await selectWords(window, 'lukewarm stance')
  await window.keyboard.press('4')
  await openTab(window, 'Notes')
  await expect(notes).toHaveCount(1)
  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: 'Undo Add Highlight', enabled: true })

  await window.getByRole('button', { name: 'Pink', exact: true }).click()
  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: 'Undo Change Colour', enabled: true })
  await choose(app, 'undo')
  await expect(notes).toContainText('Green')

  await window.getByRole('button', { name: 'Undo Add Highlight' }).click()
  await expect(window.getByText('Nothing marked yet')).toBeVisible()
  await window
    .getByRole('article')
    .first()
    .click({ position: { x: 5, y: 5 } })
  await window.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(notes).toHaveCount(1)
  await choose(app, 'redo')
  await expect(notes).toContainText('Pink')

  await window.getByRole('button', { name: 'Delete highlight' }).click()
  await expect(window.getByText('Deleted. Undo brings it back.')).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(notes).toHaveCount(1)
})

test('while a note is written, undo takes back its words and not the note', async ({ launch }) => {
  const { window } = await launch()
  await selectWords(window, 'lukewarm stance')
  const note = await beginNote(window)
  await note.pressSequentially('Cold, or lukewarm?')
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(note).not.toHaveValue('Cold, or lukewarm?')
  await expect(window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(1)
})
