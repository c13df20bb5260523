import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the library screen of a generated library. */
export async function openLibrary(page: Page, query = ''): Promise<void> {
  await page.goto(`/library.html${query}`)
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^All articles/ })
    .click()
  await expect(page.getByRole('main', { name: 'Library' })).toBeVisible()
  if (!query.includes('count=0')) await expect(grid(page)).toBeFocused()
}

/** Goes to one of the places of the library. */
export async function goTo(page: Page, place: string | RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Places of the library' }).getByRole('button', { name: place }).click()
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })

/** The row of an article that is near the view. */
export const row = (page: Page, title: string | RegExp): Locator =>
  grid(page).getByRole('row').filter({ hasText: title })

/** The titles near the view, from top to bottom. */
export const titles = (page: Page): Promise<string[]> => grid(page).locator('.row-title').allTextContents()

/** The title of the row that the keyboard is on. */
export async function activeTitle(page: Page): Promise<string | null> {
  const id = await grid(page).getAttribute('aria-activedescendant')
  return id === null ? null : page.locator(`#${id} .row-title`).textContent()
}
