import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './harness'
import { openTab, selectWords } from './reader'

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const article = 'articles/new-start-expiry.md'

test('an article that was rewritten keeps its marks: edited words are found, gone ones are kept and attached again', async ({
  launch,
  folder,
}) => {
  const library = await folder('library')
  await cp(inProject('tests/fixtures/export/annotations'), join(library, 'annotations'), { recursive: true })
  await mkdir(join(library, 'articles'))
  const text = await readFile(inProject(`docs-source/${article}`), 'utf8')
  const rewritten = text
    .replace("Washington's lukewarm stance risks allowing", "Washington's rather lukewarm stance risks allowing")
    .replace(', suggesting it would speed up the "Doomsday Clock,"', ',')
  expect(rewritten).not.toBe(text)
  await writeFile(join(library, article), rewritten)

  const { window, screenshot } = await launch({ library })
  await openTab(window, 'Notes')
  const tray = window.getByRole('list', { name: 'Notes not in the text any more' })
  await expect(tray.getByRole('listitem')).toHaveCount(1)
  await expect(window.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem')).toHaveCount(4)
  await expect(window.getByRole('tabpanel').getByText('Edited since')).toHaveCount(2)
  await tray.getByRole('button', { name: 'Doomsday Clock' }).click()
  await screenshot('gone')
  await expect(window.getByRole('region', { name: 'Attach again' })).toBeVisible()

  await selectWords(window, 'without any understanding of what comes next')
  await window.getByRole('button', { name: 'Attach to the selection' }).click()
  await expect(tray).toHaveCount(0)
  await expect(window.getByRole('tabpanel').getByRole('button', { expanded: true })).toContainText(
    'without any understanding',
  )
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(tray.getByRole('button', { name: 'Doomsday Clock' })).toBeVisible()
})
