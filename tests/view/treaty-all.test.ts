import { expect, type Page, test } from '@playwright/test'
import { openTreaties, violations } from './treaty-window'

async function openAll(page: Page, address?: string): Promise<void> {
  await openTreaties(page, address)
  await page.getByRole('button', { name: 'All treaties' }).click()
  await expect(rows(page).first()).toBeVisible()
}

const rows = (page: Page) => page.getByRole('group', { name: /Treaties as rows/ }).getByRole('button')

test('every treaty has a row with its status on the article’s date', async ({ page }) => {
  await openAll(page)
  await expect(rows(page)).toHaveCount(26)
  await expect(rows(page).and(page.getByRole('button', { name: /^NPT: In force on 5 February 2026/ }))).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'were in force' })).toHaveText(
    '15 of 26 were in force on 5 February 2026, the article’s date.',
  )
  await expect(page.locator('.all-treaties .plot')).toContainText('This article, 5 February 2026')
})

test('the rows are filtered by kind', async ({ page }) => {
  await openAll(page)
  await page.getByRole('button', { name: 'Bilateral', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'were in force' })).toContainText(/^\d+ of \d+ were/)
  await expect(rows(page).and(page.getByRole('button', { name: /^NPT/ }))).toHaveCount(0)
  await expect(rows(page).and(page.getByRole('button', { name: /^New START/ }))).toHaveCount(1)
})

test('the arrow keys go from row to row, and Enter opens the treaty', async ({ page }) => {
  await openAll(page)
  await rows(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Partial Test Ban Treaty' })).toBeFocused()
})

test('a click on a row, name included, opens its treaty', async ({ page }) => {
  await openAll(page)
  await rows(page)
    .and(page.getByRole('button', { name: /^CTBT/ }))
    .click({ position: { x: 120, y: 8 } })
  await expect(page.getByRole('heading', { level: 2, name: 'CTBT' })).toBeVisible()
})

test('the same stands in a table that opens treaties too', async ({ page }) => {
  await openAll(page)
  await page.getByRole('dialog').getByText('As a table').click()
  const row = page.getByRole('row', { name: /^INF Treaty/ })
  await expect(row).toContainText('8 December 1987: signed, not in force')
  await row.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 2, name: 'INF Treaty' })).toBeVisible()
})

test('without an article’s date the view goes by today, and says so', async ({ page }) => {
  await openAll(page, '/window.html?empty')
  await expect(page.getByText('today: the article names no date.')).toBeVisible()
  await expect(page.locator('.all-treaties .plot')).not.toContainText('This article')
})

test('in a narrow window no name and no bar is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 700 })
  await openAll(page)
  const outside = await page.evaluate(() => {
    const dialog = document.querySelector('dialog')?.getBoundingClientRect()
    if (!dialog) throw new Error('No dialog.')
    return [...document.querySelectorAll('.all-treaties .plot text')].filter(text => {
      const { left, right } = text.getBoundingClientRect()
      return left < dialog.left || right > dialog.right
    }).length
  })
  expect(outside).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can read and work the view of all treaties, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openAll(page)
    await page.getByRole('dialog').getByText('As a table').click()
    expect(await violations(page)).toEqual([])
  })
