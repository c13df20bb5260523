import { expect, type Page, test } from '@playwright/test'
import { goTo, openLibrary } from './library-window'

const tray = (page: Page) => page.getByRole('complementary', { name: 'Import' })
const history = (page: Page) => page.getByRole('region', { name: 'Import history' })

async function importFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Files/ }).click()
}

test('the ways into the library are worked by keyboard alone', async ({ page }) => {
  await openLibrary(page)
  const add = page.getByRole('button', { name: 'Add', exact: true })
  await add.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Files/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^A web page/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
  await expect(page.getByRole('main', { name: 'Library' })).toBeVisible()
})

test('an import says how far it is, and what came of it', async ({ page }) => {
  await openLibrary(page, '?slow')
  await importFiles(page)
  await expect(tray(page)).toContainText('Importing 1 of 5')
  await page.evaluate(() => window.goOn())
  await expect(tray(page)).toContainText('Importing 2 of 5')
  await expect(tray(page).getByRole('progressbar')).toHaveAttribute('value', '1')
  for (const _ of [2, 3, 4, 5]) await page.evaluate(() => window.goOn())
})

test('an import is cancelled; what was brought in stays', async ({ page }) => {
  await openLibrary(page, '?slow')
  await importFiles(page)
  await page.evaluate(() => window.goOn())
  await expect(tray(page)).toContainText('Importing 2 of 5')
  await tray(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(tray(page)).toContainText('1 imported, 4 cancelled.')
})

test('everything that was imported is listed with what is missing, and why a file failed', async ({ page }) => {
  await openLibrary(page)
  await importFiles(page)
  await expect(tray(page)).toContainText('2 imported, 1 with warnings, 1 failed. 2 copies wait for your decision.')
  await tray(page).getByRole('button', { name: 'Details' }).click()
  await expect(tray(page)).toBeHidden()
  await expect(history(page)).toContainText('1 image could not be had: https://news.example/photo.jpg')
  await expect(history(page)).toContainText('broken.pdf has no text layer.')
  await history(page)
    .getByRole('button', { name: /^Failed/ })
    .click()
  await expect(history(page).getByRole('listitem').filter({ hasText: 'treaty-news.html' })).toHaveCount(0)
  await history(page)
    .getByRole('button', { name: /^Imported/ })
    .click()
  await history(page).getByRole('button', { name: 'A page about the treaty' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A page about the treaty' })).toBeVisible()
})

test('a copy of an article becomes what the reader says, the same for all', async ({ page }) => {
  await openLibrary(page)
  await importFiles(page)
  await tray(page).getByRole('button', { name: 'Details' }).click()
  const twins = page.getByRole('region', { name: /^The library has other copies of these 2 articles/ })
  await twins.getByRole('checkbox', { name: 'The same for all 2' }).check()
  await twins.getByRole('button', { name: 'New version' }).first().click()
  await expect(twins).toBeHidden()
  await expect(history(page).getByText(/^New version/)).toHaveCount(2)
})

test('the copy that is there is opened', async ({ page }) => {
  await openLibrary(page)
  await importFiles(page)
  await goTo(page, /^Import history/)
  await history(page).getByRole('button', { name: 'Open the one there' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delegates ask for more time, day 7' })).toBeVisible()
})

const addresses = [
  ['no address', false],
  ['ftp://news.example/a', false],
  ['news.example/a', true],
  ['https://news.example/a?b=c', true],
] as const

for (const [address, isTaken] of addresses)
  test(`“${address}” is ${isTaken ? '' : 'not '}fetched as a web page`, async ({ page }) => {
    await openLibrary(page)
    await page.evaluate(() => window.announce('command', 'import-address'))
    const dialog = page.getByRole('dialog', { name: 'Add a web page' })
    await dialog.getByRole('textbox', { name: 'Address' }).fill(address)
    await page.keyboard.press('Enter')
    if (isTaken) await expect(dialog.getByRole('alert')).toHaveCount(0)
    else await expect(dialog.getByRole('alert')).toHaveText(/^That is no address of a web page/)
  })

test('files that are dragged over the window are invited', async ({ page }) => {
  await page.goto('/library.html')
  const drag = (type: string) =>
    page.evaluate(name => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['<p>'], 'page.html'))
      dispatchEvent(new DragEvent(name, { dataTransfer, cancelable: true }))
    }, type)
  await page.getByText(/ min read$/).waitFor()
  await drag('dragover')
  await expect(page.getByText('Drop to add to your library')).toBeVisible()
  await drag('dragleave')
  await expect(page.getByText('Drop to add to your library')).toBeHidden()
})
