import { expect, type Page, test } from '@playwright/test'
import { violations } from './treaty-window'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Versions' })
const text = (page: Page) => page.getByRole('region', { name: 'What was changed' })
const marks = (page: Page) => page.getByRole('complementary', { name: 'What became of the marks' })

/** Opens the comparison of the two newest versions of the story. */
async function openVersions(page: Page, versions = 2): Promise<void> {
  await page.goto(`/versions.html?versions=${versions}`)
  await page.getByRole('button', { name: `${versions} versions · compare` }).click()
  await expect(text(page)).toBeVisible()
}

test('an article with two versions says so, and compares them', async ({ page }) => {
  await openVersions(page)
  await expect(dialog(page)).toContainText('12 words added, 15 words removed, 1 paragraph moved.')
  await expect(dialog(page)).toContainText('Of 5 marks, 2 are unchanged, 1 was reworded, 1 has moved, 1 is gone.')
})

test('what was taken out and put in are deletions and insertions', async ({ page }) => {
  await openVersions(page)
  const draft = text(page).locator('[data-block]', { hasText: 'Under the draft' })
  await expect(draft.getByRole('deletion')).toHaveText('400')
  await expect(draft.getByRole('insertion')).toHaveText('350')
})

test('what was not changed is one line until it is asked for', async ({ page }) => {
  await openVersions(page)
  await expect(text(page).getByText('The fifth paper')).toBeHidden()
  await text(page).getByRole('button', { name: '… 10 unchanged paragraphs' }).press('Enter')
  await expect(text(page).getByText('The fifth paper')).toBeVisible()
  await expect(text(page).locator('[data-block]:focus')).toContainText('The first paper')
})

test('the keyboard leads from change to change and around', async ({ page }) => {
  await openVersions(page)
  const status = dialog(page).getByRole('status')
  await expect(status).toHaveText('6 changes')
  await page.keyboard.press('j')
  await page.keyboard.press('F7')
  await expect(status).toHaveText('Change 2 of 6')
  await expect(text(page).locator('[data-block]:focus')).toContainText('Delegations from')
  await page.keyboard.press('k')
  await page.keyboard.press('Shift+F7')
  await expect(status).toHaveText('Change 6 of 6')
  await expect(text(page).locator('[data-block]:focus')).toContainText('Two delegations left the hall')
})

test('marks stand by what became of them, with the words of both versions', async ({ page }) => {
  await openVersions(page)
  await expect(marks(page).getByRole('heading')).toHaveText(['Gone 1', 'Reworded 1', 'Moved 1', 'Unchanged 2'])
  const reworded = marks(page).getByRole('button', { name: /each Party may keep/ })
  await expect(reworded.getByRole('deletion')).toHaveText('400')
  await expect(reworded.getByRole('insertion')).toHaveText('350')
})

const places = [
  ['is gone', 'A vote is not expected', 'A vote is not expected before the spring.'],
  ['was reworded', 'each Party may keep', 'each Party may keep 350 launchers until 2031'],
  ['stands where nothing was changed', 'The seventh paper', 'The seventh paper is about seals'],
] as const

for (const [what, name, words] of places)
  test(`a mark that ${what} leads to its place, and its words are painted there`, async ({ page }) => {
    await openVersions(page)
    await marks(page).getByRole('button', { name }).click()
    await expect(text(page).locator('[data-block]:focus')).toContainText(name)
    const painted = await page.evaluate(() =>
      Array.from(CSS.highlights.get('version-mark') ?? [], range => {
        const read = (range as Range).cloneContents()
        for (const left of read.querySelectorAll('ins ~ del, del:has(+ ins)')) left.remove()
        return read.textContent
      }),
    )
    expect(painted).toEqual([words])
  })

test('a mark that stands leads into the article, to its card', async ({ page }) => {
  await openVersions(page)
  await marks(page)
    .getByRole('listitem')
    .filter({ hasText: 'a short meeting' })
    .getByRole('button', { name: 'Show in the article' })
    .click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByText('Ask her office who wrote the draft.')).toBeVisible()
  await expect(page.getByRole('button', { name: /a short meeting/, expanded: true })).toBeVisible()
})

test('a mark that is gone from the current version leads into no article', async ({ page }) => {
  await openVersions(page)
  const gone = marks(page).getByRole('listitem').filter({ hasText: 'A vote is not expected' })
  await expect(gone.getByRole('button', { name: 'Show in the article' })).toHaveCount(0)
})

test('of three versions any two are compared, the older one first', async ({ page }) => {
  await openVersions(page, 3)
  const older = page.getByRole('combobox', { name: 'Older version' })
  const newer = page.getByRole('combobox', { name: 'Newer version' })
  await expect(newer.getByRole('option')).toHaveCount(1)
  await older.selectOption({ index: 0 })
  await expect(newer.getByRole('option')).toHaveCount(2)
  await expect(dialog(page)).toContainText('8 words removed.')
  await newer.selectOption({ index: 0 })
  await expect(dialog(page)).toContainText('12 words added, 15 words removed, 1 paragraph moved.')
  await older.selectOption({ index: 1 })
  await expect(newer.locator('option:checked')).toContainText('(current)')
})

test('an article with one version says how to get another', async ({ page }) => {
  await page.goto('/versions.html?versions=1')
  await expect(page.getByText(/ min read$/)).toBeVisible()
  await expect(page.getByRole('button', { name: /compare/ })).toHaveCount(0)
  await page.evaluate(() => window.command('versions'))
  await expect(dialog(page)).toContainText('This article has one version so far.')
  expect((await dialog(page).boundingBox())?.height).toBeLessThan(300)
  expect(await violations(page)).toEqual([])
})

test('in a narrow window the marks stand below the text, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 700 })
  await openVersions(page)
  const [words, list] = [await text(page).boundingBox(), await marks(page).boundingBox()]
  expect(list?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0))
  const overflow = await dialog(page).evaluate(element => element.scrollWidth - element.clientWidth)
  expect(overflow).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can read and work the comparison, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openVersions(page)
    await page.keyboard.press('j')
    expect(await violations(page)).toEqual([])
  })
