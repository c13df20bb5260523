import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { dot } from '../unit/importers/source'
import { expect, test } from './harness'
import { article, chooseFiles, dragAcross, openTab, selectWords } from './reader'

const page = (sentences: readonly string[]) => `<!doctype html><html lang="en"><head><title>Talks begin</title>
<meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/talks"></head>
<body><nav>Home</nav><article><h1>Talks begin</h1><img src="talks_files/hall.png" alt="The hall">
${sentences.map(sentence => `<p>${sentence}</p>`).join('\n')}</article></body></html>`

const sentences = [
  'The delegates sat down at noon in the old customs house, and nobody spoke of the weather.',
  'The chair said that the ceiling of 1,550 warheads would be the first thing on the table.',
  'Inspectors are to return within a year, according to a draft that was shown to reporters.',
]

const tray = (window: Page) => window.getByRole('complementary', { name: 'Import' })
const box = (window: Page) => window.getByRole('combobox', { name: /^Search articles/ })

test('a saved page comes in, is read with its image, marked, found, and comes in again as a new version', async ({
  launch,
  folder,
}) => {
  const library = await folder('library')
  const saved = await folder('saved')
  const file = join(saved, 'talks.html')
  await writeFile(file, page(sentences))
  const images = join(saved, 'talks_files')
  const { app, window, screenshot } = await launch({ library })

  await test.step('its image is missing, and that is told', async () => {
    await chooseFiles(app, file)
    await window.keyboard.press('ControlOrMeta+O')
    await expect(tray(window)).toContainText('1 imported, 1 with warnings.')
    await tray(window).getByRole('button', { name: 'Details' }).click()
    await expect(window.getByRole('region', { name: 'Import history' })).toContainText('talks_files/hall.png')
    await screenshot('import-history')
  })

  await test.step('it is read, and marked', async () => {
    await window.getByRole('region', { name: 'Import history' }).getByRole('button', { name: 'Talks begin' }).click()
    await expect(article(window).getByRole('heading', { level: 1 })).toHaveText('Talks begin')
    await window.getByText(/ min read$/).waitFor()
    await dragAcross(window, 'ceiling of 1,550 warheads')
    await window.keyboard.press('2')
    await expect(window.getByText('All changes saved')).toBeVisible()
  })

  await test.step('the page again, changed and whole: a new version, in which the mark stands', async () => {
    await mkdir(images)
    await writeFile(join(images, 'hall.png'), dot)
    await writeFile(file, page(['A line that the editor put above the others, late in the evening.', ...sentences]))
    await window.keyboard.press('ControlOrMeta+O')
    await expect(tray(window)).toContainText('1 copy waits for your decision.')
    await tray(window).getByRole('button', { name: 'Details' }).click()
    await window.getByRole('button', { name: 'New version' }).first().click()
    await expect(window.getByText(/^New version/)).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(article(window)).toContainText('late in the evening')
    await openTab(window, 'Notes')
    await expect(window.getByRole('tabpanel')).toContainText('ceiling of 1,550 warheads')
    await expect(window.getByText('Mark whose words are gone')).toHaveCount(0)
    const width = await article(window)
      .getByRole('img', { name: 'The hall' })
      .evaluate(image => (image as HTMLImageElement).naturalWidth)
    expect(width).toBeGreaterThan(0)
    await screenshot('imported')
  })

  await test.step('what was changed is shown', async () => {
    await window.keyboard.press('ControlOrMeta+6')
    await expect(window.getByRole('dialog')).toContainText('late in the evening')
    await screenshot('versions')
    await window.keyboard.press('Escape')
  })

  await test.step('it is found by its words, and opened at the place', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+F')
    await box(window).fill('inspectors draft publisher:courier')
    const found = window.getByRole('listbox', { name: 'Found' }).getByRole('option')
    await expect(found.first()).toContainText('Talks begin')
    await found.filter({ hasText: 'Inspectors are to return' }).click()
    await screenshot('search')
    await expect(article(window)).toContainText('Inspectors are to return within a year')
  })
})

test('a file that is handed to the program is imported', async ({ launch, folder }) => {
  const file = join(await folder('saved'), 'talks.html')
  await writeFile(file, page(sentences))
  const { window } = await launch({ args: [file] })
  await expect(tray(window)).toContainText('1 imported')
})

test('an import of 500 pages is told, can be cancelled, and holds nothing up', async ({ launch, folder }) => {
  const saved = await folder('saved')
  for (let at = 0; at < 500; at++)
    await writeFile(
      join(saved, `${at}.html`),
      page([...sentences, `Number ${at}.`])
        .replaceAll('Talks begin', `Talks, day ${at}`)
        .replace('/talks', `/talks-${at}`),
    )
  const { app, window } = await launch()
  await chooseFiles(app, saved)
  await window.keyboard.press('ControlOrMeta+O')
  await expect(tray(window)).toContainText(/Importing \d+ of 500/)
  // The window goes on: the article is marked while the import runs.
  await selectWords(window, 'death knell')
  await window.keyboard.press('1')
  await expect(window.getByText('All changes saved')).toBeVisible()
  await tray(window).getByRole('button', { name: 'Cancel' }).click()
  await expect(tray(window)).toContainText(/\d+ cancelled\./)
})
