import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './harness'
import { article, beginNote, card, dragAcross, openTab, saveAs, selectWords } from './reader'

test('a reader marks, writes, tags, quits, and finds everything again', async ({ launch, folder }) => {
  const library = await folder('library')
  const userData = await folder('user-data')
  const first = await launch({ library, userData })

  await test.step('the article opens with its claims', async () => {
    await expect(article(first.window).getByRole('heading', { level: 1 })).toContainText('nuclear pact nears expiry')
    await expect(first.window.getByRole('tab', { name: 'Claims' })).toContainText('38')
    await first.screenshot('01-first-start')
  })

  await test.step('a click on a claim opens its card beside the treaty facts', async () => {
    await card(first.window, 'entered into force in 2011').click()
    await expect(first.window.getByLabel('Facts about New START that bear on these words')).toContainText('2011')
    await first.screenshot('02-claim-card')
  })

  await test.step('a selection becomes a highlight with a note and a tag', async () => {
    await selectWords(first.window, 'lukewarm stance')
    const note = await beginNote(first.window)
    await note.fill('Check the **wording** against the Chinese original.')
    await first.window.getByRole('combobox', { name: 'Tags' }).fill('tone')
    await first.window.keyboard.press('Enter')
    await expect(first.window.getByText('All changes saved')).toBeVisible()
    await first.screenshot('03-note')
  })

  await test.step('an overlapping highlight keeps both', async () => {
    await selectWords(first.window, "However, Washington's lukewarm")
    await first.window.keyboard.press('4')
    await openTab(first.window, 'Notes')
    await expect(first.window.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('the reader judges a claim', async () => {
    await openTab(first.window, 'Claims')
    await card(first.window, 'the decision on whether to extend the treaty').click()
    await first.window.getByRole('button', { name: 'Differs', exact: true }).click()
    await expect(first.window.getByText('All changes saved')).toBeVisible()
  })

  await first.quit()
  const second = await launch({ library, userData })

  await test.step('after a restart everything is there', async () => {
    await openTab(second.window, 'Notes')
    const notes = second.window.getByRole('list', { name: 'Notes' })
    await expect(notes.getByRole('listitem')).toHaveCount(3)
    await expect(notes).toContainText('Check the wording')
    await expect(notes).toContainText('#tone')
    await expect(notes).toContainText('Differs')
    await second.screenshot('04-after-restart')
  })

  await test.step('the notes leave as Markdown', async () => {
    const target = join(await folder('exports'), 'notes.md')
    await saveAs(second.app, target)
    await second.window.keyboard.press('Escape')
    await second.window.getByRole('button', { name: 'Export notes' }).click()
    await second.screenshot('05-export')
    await second.window.getByRole('button', { name: 'Save file…' }).click()
    await expect(second.window.getByText(`Notes written to ${target}`)).toBeVisible()
    const markdown = await readFile(target, 'utf8')
    expect(markdown).toContain('Check the **wording** against the Chinese original.')
    expect(markdown).toContain('pacta://article/new-start-expiry/annotation/')
  })
})

test('the mouse marks a passage too, and copying still works', async ({ launch }) => {
  const { app, window } = await launch()
  await dragAcross(window, 'stoking fears over a new arms race')
  await expect(window.getByRole('toolbar', { name: 'Mark the selected passage' })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+C')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('stoking fears')
  await window.getByRole('button', { name: 'Highlight: Pink' }).click()
  await openTab(window, 'Notes')
  await expect(window.getByRole('list', { name: 'Notes' })).toContainText('stoking fears over a new arms race')
})
