import { expect, test } from '@playwright/test'
import { activeTitle, goTo, grid, openLibrary, row, titles } from './library-window'

test('the library screen opens and closes by its key, and gives the keyboard back', async ({ page }) => {
  await page.goto('/library.html')
  await page.getByRole('tab', { name: 'Claims' }).focus()
  await page.evaluate(() => window.announce('command', 'show-library'))
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: 'Library' })).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Claims' })).toBeFocused()
})

test('every column sorts the list, both ways, and says so', async ({ page }) => {
  await openLibrary(page)
  const heads = ['Title', 'Publisher', 'Added', 'Progress', 'Claims', 'Notes', 'Versions', 'Published']
  for (const name of heads) {
    const head = grid(page).getByRole('columnheader', { name })
    await head.getByRole('button').click()
    const first = name === 'Title' || name === 'Publisher' ? 'ascending' : 'descending'
    await expect(head).toHaveAttribute('aria-sort', first)
  }
  await grid(page).getByRole('columnheader', { name: 'Title' }).getByRole('button').click()
  const ascending = await titles(page)
  expect(ascending.slice(0, 2)).toEqual([
    expect.stringMatching(/^A very long headline/),
    'Delegates ask for more time, day 7',
  ])
  await grid(page).getByRole('columnheader', { name: 'Title' }).getByRole('button').click()
  await expect(grid(page).locator('.row-title').last()).toHaveText(/^A very long headline/)
})

test('filters narrow the list, stand above it with their counts, and go away', async ({ page }) => {
  await openLibrary(page)
  const status = page.getByRole('status').filter({ hasText: 'article' })
  const all = await status.textContent()
  await page.getByRole('searchbox', { name: 'Words of the title' }).fill('geneva return')
  await page.getByRole('combobox', { name: 'Publisher' }).selectOption('BBC News')
  await expect(status).toHaveText(/^1 of \d+ articles$/)
  await expect(page.getByText('Publisher: BBC News 4')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the filter Title: geneva return' }).click()
  await expect(status).toHaveText(/^4 of \d+ articles$/)
  await page.getByRole('combobox', { name: 'Reading' }).selectOption('unread')
  await expect(status).toHaveText(/^1 of \d+ articles$/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(status).toHaveText(all ?? '')
})

test('articles are found by treaty, by the status of their claims and by tag', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('combobox', { name: 'Treaty' }).selectOption('new-start')
  await expect(page.getByText(/^Treaty: New START \d/)).toBeVisible()
  const rows = await grid(page).getByRole('row').count()
  await page.getByRole('combobox', { name: 'Claims', exact: true }).selectOption('open')
  await expect(grid(page).getByRole('row')).not.toHaveCount(rows)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('testing')
  await expect(row(page, '#testing').first()).toBeVisible()
})

test('a filter that nothing fits says what to do', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('searchbox', { name: 'Words of the title' }).fill('verification')
  await expect(page.getByText('No article fits')).toBeVisible()
  await page.getByRole('button', { name: 'Search everything for “verification”' }).click()
  await expect(page.getByRole('listbox', { name: 'Found' })).toBeVisible()
})

test('the keyboard goes through the list and opens an article', async ({ page }) => {
  await openLibrary(page)
  const all = await titles(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await activeTitle(page)).toBe(all[2])
  await page.keyboard.press('End')
  const last = await activeTitle(page)
  expect((await titles(page)).at(-1)).toBe(last)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Home')
  expect(await activeTitle(page)).toBe(all[0])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: all[1] ?? '' })).toBeVisible()
})

test('letters go to a title: a capital begins, the rest follows', async ({ page }) => {
  await openLibrary(page)
  await page.keyboard.type('Talks wa')
  expect(await activeTitle(page)).toBe('Talks walk out again, day 8')
  await page.keyboard.press('Shift+Home')
  await expect(page.getByRole('toolbar', { name: 'Selected articles' })).toBeVisible()
})

test('rows are selected by keyboard, by box and all at once', async ({ page }) => {
  await openLibrary(page)
  const bar = page.getByRole('toolbar', { name: 'Selected articles' })
  await page.keyboard.press('Space')
  await expect(bar).toContainText('1 selected')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar).toContainText('3 selected')
  await grid(page).getByRole('checkbox').nth(5).click()
  await expect(bar).toContainText('4 selected')
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('34 selected')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(grid(page)).toBeFocused()
})

test('what is archived leaves the list and comes back by undo, from the notice and from the keyboard', async ({
  page,
}) => {
  await openLibrary(page)
  const [first, second] = await titles(page)
  await page.keyboard.press('e')
  await expect(page.getByText(`“${first}” archived.`)).toBeVisible()
  await expect(row(page, first ?? '')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row(page, first ?? '')).toHaveCount(1)
  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  await expect(row(page, second ?? '')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row(page, second ?? '')).toHaveCount(1)
})

test('what is deleted waits, is restored, or is deleted for good after asking', async ({ page }) => {
  await openLibrary(page)
  const [first] = await titles(page)
  await page.keyboard.press('Delete')
  await expect(row(page, first ?? '')).toHaveCount(0)
  await goTo(page, /^Deleted/)
  await expect(row(page, first ?? '')).toHaveCount(1)
  await row(page, first ?? '')
    .getByRole('checkbox')
    .click()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(row(page, first ?? '')).toHaveCount(0)
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Delete for good?' })
  await expect(dialog.getByRole('checkbox', { name: 'Also delete my notes' })).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(dialog).toBeHidden()
})

test('articles are tagged, and the tag is taken away again', async ({ page }) => {
  await openLibrary(page)
  const [first] = await titles(page)
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'A new tag' })).toBeFocused()
  await page.keyboard.type('verification')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('checkbox', { name: 'verification' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'verification' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'verification' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await expect(row(page, first ?? '')).not.toContainText('#verification')
  await expect(grid(page)).toBeFocused()
})

test('a collection is made, filled by dragging, renamed, and deleted', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'New collection' }).click()
  await page.keyboard.type('Missiles')
  await page.keyboard.press('Enter')
  const places = page.getByRole('navigation', { name: 'Places of the library' })
  const [first] = await titles(page)
  await row(page, first ?? '').dragTo(places.getByRole('button', { name: /^Missiles/ }))
  await goTo(page, 'Missiles 1')
  await expect(row(page, first ?? '')).toHaveCount(1)
  await page.getByRole('button', { name: 'Rename Missiles' }).click()
  await page.keyboard.type('Warheads')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Warheads 1').first()).toBeVisible()
  await page.getByRole('button', { name: /^Delete the collection Warheads/ }).click()
  await expect(places.getByRole('button', { name: /^Warheads/ })).toHaveCount(0)
  await expect(row(page, first ?? '')).toHaveCount(1)
})

test('copies of an article stand side by side', async ({ page }) => {
  await openLibrary(page)
  await goTo(page, /^Duplicates/)
  const all = await titles(page)
  expect(all.length).toBeGreaterThanOrEqual(2)
  expect(all[0]).toBe(all[1])
})

const emptyPlaces = [
  ['Archived', 'Nothing is archived'],
  ['Deleted', 'Nothing is deleted'],
  ['Duplicates', 'No duplicates'],
  ['Import history', 'Nothing was imported yet'],
] as const

test('an empty place says what it is for', async ({ page }) => {
  await openLibrary(page, '?count=1')
  for (const [place, title] of emptyPlaces) {
    await goTo(page, place)
    await expect(page.getByText(title)).toBeVisible()
  }
  await expect(page.getByText('Keep articles of one story together.')).toBeVisible()
})

test('an empty library says how to begin', async ({ page }) => {
  await openLibrary(page, '?count=0')
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await page.getByRole('button', { name: 'Fetch a web page…' }).click()
  await expect(page.getByRole('dialog', { name: 'Add a web page' })).toBeVisible()
})
