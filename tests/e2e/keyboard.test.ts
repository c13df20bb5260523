import { expect, test } from './harness'

test('the whole job goes without a mouse', async ({ launch, folder }) => {
  const { app, window, screenshot } = await launch()
  const { keyboard } = window
  const sidebar = window.getByRole('tabpanel')
  const focused = window.locator(':focus')

  await test.step('claims are gone through in order, and the open one is read beside the article', async () => {
    await keyboard.press('j')
    await expect(sidebar.getByRole('button', { expanded: true })).toContainText('expert warn the onus')
    await keyboard.press('j')
    await expect(sidebar.getByRole('button', { expanded: true })).toContainText('The upcoming expiration')
    await keyboard.press('k')
    await expect(sidebar.getByRole('button', { expanded: true })).toContainText('expert warn the onus')
    await keyboard.press('Enter')
    await expect(focused).toHaveRole('textbox')
    await keyboard.type('Who are these experts?')
    await keyboard.press('ControlOrMeta+Enter')
    await keyboard.press('Escape')
  })

  await test.step('a sentence is selected, widened and highlighted', async () => {
    await keyboard.press('s')
    await keyboard.press('s')
    await expect(window.getByRole('toolbar', { name: 'Mark the selected passage' })).toBeVisible()
    await keyboard.press('2')
    await keyboard.press('Escape')
  })

  await test.step('words are found and become a claim with a speaker', async () => {
    await keyboard.press('/')
    await keyboard.type('a new round of nuclear arms race')
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await keyboard.press('c')
    await expect(focused).toHaveRole('textbox')
    await keyboard.press('Shift+Tab')
    await keyboard.press('Escape')
    await screenshot('keyboard-claim')
  })

  await test.step('the list of notes is gone through with the arrow keys', async () => {
    await keyboard.press('ControlOrMeta+1')
    await expect(window.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true')
    await expect(window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(3)
    await window.getByRole('tab', { name: 'Notes' }).focus()
    await keyboard.press('ArrowRight')
    await expect(window.getByRole('tab', { name: 'Claims' })).toBeFocused()
  })

  await test.step('F6 leads from part to part of the window', async () => {
    await keyboard.press('F6')
    await expect(window.getByRole('navigation', { name: 'Library' }).locator(':focus')).toBeVisible()
    await keyboard.press('F6')
    await expect(window.getByRole('region', { name: 'Text of the article' })).toBeFocused()
  })

  await test.step('the notes are exported', async () => {
    const path = `${await folder('exports')}/notes.md`
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await keyboard.press('ControlOrMeta+E')
    await expect(window.getByRole('button', { name: 'Save file…' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(window.getByText(`Notes written to ${path}`)).toBeVisible()
  })
})
