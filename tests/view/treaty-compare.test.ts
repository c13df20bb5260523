import { expect, type Page, test } from '@playwright/test'
import { openTreaties, violations } from './treaty-window'

async function openComparison(page: Page): Promise<void> {
  await openTreaties(page)
  await page.getByRole('button', { name: 'Compare treaties' }).click()
  await expect(page.getByRole('dialog', { name: 'Compare treaties' })).toBeVisible()
}

test('the treaty on screen stands beside one that it replaced', async ({ page }) => {
  await openComparison(page)
  await expect(page.getByRole('columnheader', { name: /^New START/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /^SORT/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Signed/ })).toHaveText('Signed8 April 2010, Prague24 May 2002, Moscow')
})

test('both are chosen with the keyboard', async ({ page }) => {
  await openComparison(page)
  await page.getByRole('combobox', { name: 'Second treaty' }).focus()
  await page.keyboard.type('INF')
  await expect(page.getByRole('columnheader', { name: /^INF Treaty/ })).toBeVisible()
})

test('rows that are the same say so, and can be left out', async ({ page }) => {
  await openComparison(page)
  await expect(page.getByRole('rowheader', { name: 'Kind (the same)' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Only what differs' }).check()
  await expect(page.getByRole('rowheader', { name: /the same/ })).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Second treaty' }).selectOption({ label: 'New START' })
  await expect(page.getByText('The two records say the same in every row.')).toBeVisible()
})

test('a name leads to its treaty', async ({ page }) => {
  await openComparison(page)
  await page.getByRole('dialog').getByRole('button', { name: 'SORT' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'SORT' })).toBeFocused()
})

test('in a narrow window the rows stack, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 700 })
  await openComparison(page)
  const { head, first } = await page.evaluate(() => {
    const [head, first] = [...(document.querySelector('.comparison tbody tr')?.children ?? [])].map(cell =>
      cell.getBoundingClientRect(),
    )
    return { head: head?.bottom ?? 0, first: first?.top ?? 0 }
  })
  expect(first).toBeGreaterThanOrEqual(head)
  const overflow = await page.getByRole('dialog').evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)
  expect(overflow).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can read and work the comparison, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openComparison(page)
    expect(await violations(page)).toEqual([])
  })
