import { expect, type Page, test } from '@playwright/test'
import { openLibrary } from './library-window'

const box = (page: Page) => page.getByRole('combobox', { name: /^Search articles, notes/ })
const found = (page: Page) => page.getByRole('listbox', { name: 'Found' })

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/library.html')
  await page.getByText(/ min read$/).waitFor()
  await page.evaluate(() => window.announce('command', 'search-library'))
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(words)
}

test('what is found stands with its words marked, and Enter opens the place', async ({ page }) => {
  await search(page, 'verification')
  await expect(found(page).getByRole('option').first()).toBeVisible()
  await expect(found(page).locator('mark').first()).toHaveText('verification')
  await page.keyboard.press('ArrowDown')
  const option = found(page).getByRole('option').nth(1)
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Library' })).toBeHidden()
  await expect.poll(() => litUp(page)).toBe('verification')
  await page.keyboard.press('Escape')
  await expect.poll(() => litUp(page)).toBe('')
})

test('a claim that is found opens with its card', async ({ page }) => {
  await search(page, 'deadline and no plan')
  await found(page)
    .getByRole('option')
    .filter({ hasText: /^\s*Claim/ })
    .first()
    .click()
  await expect(page.getByRole('button', { expanded: true }).filter({ hasText: 'We have a deadline' })).toBeVisible()
})

test('what was searched for is there when the reader comes back, and goes by Escape', async ({ page }) => {
  await search(page, 'verification')
  await found(page).getByRole('option').first().click()
  await page.evaluate(() => window.announce('command', 'show-library'))
  await expect(box(page)).toHaveValue('verification')
  await expect(found(page)).toBeVisible()
  await box(page).press('Escape')
  await expect(found(page)).toBeHidden()
  await expect(page.getByRole('main', { name: 'Library' })).toBeVisible()
})

test('where nothing is found, the filters are explained and put into the box', async ({ page }) => {
  await search(page, 'zzzz')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await page.getByRole('button', { name: 'has:note' }).click()
  await expect(box(page)).toHaveValue('zzzz has:note')
  await expect(box(page)).toBeFocused()
})

test('help on the search stands under its box', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'How to search' }).click()
  await expect(page.getByText('that names the treaty')).toBeVisible()
})

/** The words that are painted as found. */
function litUp(page: Page): Promise<string> {
  return page.evaluate(() => {
    const range = document.createRange()
    const [lit] = CSS.highlights.get('find-current') ?? []
    if (lit === undefined) return ''
    range.setStart(lit.startContainer, lit.startOffset)
    range.setEnd(lit.endContainer, lit.endOffset)
    return range.toString()
  })
}
