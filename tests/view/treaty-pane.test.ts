import { expect, test } from '@playwright/test'
import { chooseTreaty, openTreaties, violations } from './treaty-window'

test('the glance tells the status on the article’s date, today’s, and the events next to that date', async ({
  page,
}) => {
  await openTreaties(page)
  const glance = page.getByRole('region', { name: 'Status' })
  await expect(glance).toContainText('On the article’s date, 5 February 2026')
  await expect(glance).toContainText('In force, suspended by Russia until this day; expired from this day')
  await expect(glance).toContainText('Last event 5 February 2026')
  await expect(glance).toContainText('Next event 6 February 2026')
})

test('without an article’s date the pane goes by today, and says so', async ({ page }) => {
  await openTreaties(page, '/window.html?empty')
  await expect(page.getByText('The article names no date, so only today’s status can be shown.')).toBeVisible()
  await expect(page.locator('.treaty .plot').first()).not.toContainText('This article')
})

test('the line of events shows the article’s date, and its states stand in a table', async ({ page }) => {
  await openTreaties(page)
  const figure = page.getByRole('figure', { name: 'New START over time' })
  await expect(figure.locator('.plot')).toContainText('This article, 5 February 2026')
  await expect(figure.getByRole('listitem')).toHaveText([
    'Signed or open, not in force',
    'In force',
    'In force, suspended',
  ])
  await figure.getByText('As a table').click()
  await expect(figure.getByRole('row', { name: '28 February 2023 in force, suspended by Russia' })).toBeVisible()
})

test('declared totals stand against the limits, on one day or over time', async ({ page }) => {
  await openTreaties(page)
  const day = page.getByRole('combobox', { name: 'Day of the declared totals' })
  await expect(page.getByRole('img', { name: /New START: declared totals/ })).toContainText('limit: 1,550')
  await day.selectOption({ label: '5 February 2011' })
  const onDay = page.getByRole('figure', { name: 'New START: declared totals, 5 February 2011' })
  await onDay.getByText('As a table').click()
  await expect(onDay.getByRole('row').nth(1)).toHaveText('5 February 2011United States1,800250 above 1,550 warheads')

  await page.getByRole('combobox', { name: 'What is shown' }).selectOption({ label: '1,550 warheads, over time' })
  await expect(page.getByRole('img', { name: /declared warheads over time\. The limit is 1,550\./ })).toBeVisible()
  await expect(day).toBeHidden()
})

test('a treaty without limits, and limits without declared totals, say so', async ({ page }) => {
  await openTreaties(page)
  await page.getByRole('button', { name: 'INF Treaty' }).click()
  await expect(page.getByText('The record holds no declared totals to set against these limits.')).toBeVisible()
  await chooseTreaty(page, 'NPT')
  await expect(page.getByText('The record holds no limits in numbers.')).toBeVisible()
})

test('provisions are searched, and a search that finds nothing says what to do', async ({ page }) => {
  await openTreaties(page)
  const provisions = page.locator('details', { hasText: 'Provisions' })
  await provisions.locator('summary').click()
  const all = await provisions.getByRole('listitem').count()
  const field = page.getByRole('searchbox', { name: 'Search the provisions' })
  await field.fill('withdraw')
  await expect(provisions.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all} provisions$`))
  await field.fill('zzz')
  await expect(provisions.getByText('None holds these words.')).toBeVisible()
  await field.fill('')
  await expect(provisions.getByRole('listitem')).toHaveCount(all)
})

test('a treaty that was replaced is one link away, and the keyboard goes with it', async ({ page }) => {
  await openTreaties(page)
  await page.locator('.treaty').getByRole('button', { name: 'SORT', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'SORT' })).toBeFocused()
})

test('a source is copied with its publisher and address', async ({ page }) => {
  await openTreaties(page)
  await page.locator('.sources > summary').click()
  await page
    .getByRole('button', { name: /^Copy source/ })
    .first()
    .click()
  await expect(page.getByText('Source copied.')).toBeVisible()
  expect(await page.evaluate(() => window.memoryHost.clipboard())).toMatch(/\. .+\. https?:\/\//)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can read and work the pane, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openTreaties(page)
    for (const summary of await page.locator('.treaty summary').all()) await summary.click()
    expect(await violations(page)).toEqual([])
  })
