import { expect, type Page, test } from '@playwright/test'
import { violations } from './treaty-window'

const talks = [
  'Sergei Lavrov said that New START had limited both sides to 1,550 warheads. “We will not wait,” Lavrov said.',
  'Two senior officials said the talks could resume in March, Reuters reported.',
  'Marco Rubio warned that China must be part of any deal.',
].join('\n\n')

/** Opens the suggestions for an article of four claims. */
async function openSuggestions(page: Page, { body = talks, language = 'en' } = {}) {
  const article = `---\ntitle: Talks\npublisher: The Courier\nlanguage: ${language}\n---\n\n# Talks\n\n${body}\n`
  await page.goto(`/window.html?${new URLSearchParams({ article, claims: 'made: 2026-02-06\nclaims: []\n' })}`)
  await page.getByRole('tab', { name: /Suggested/ }).click()
}

const cards = (page: Page) => page.getByRole('list', { name: 'Suggested claims' }).locator('.card')
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('suggestion')?.size ?? 0)

test('claims are proposed with speaker and outlet, the most checkable first, and marked in the text', async ({
  page,
}) => {
  await openSuggestions(page)
  await expect(cards(page)).toHaveCount(4)
  await expect(cards(page).first()).toContainText('1,550 warheads')
  await expect(cards(page).filter({ hasText: 'could resume' })).toContainText('via Reuters')
  await expect.poll(() => marked(page)).toBe(4)
  await page.getByRole('checkbox', { name: 'Mark in the text' }).uncheck()
  await expect.poll(() => marked(page)).toBe(0)
})

test('a suggestion is accepted, edited, dismissed and put back from the keyboard, and undo takes it back', async ({
  page,
}) => {
  await openSuggestions(page)
  await page.locator('.article-text').focus()
  await page.keyboard.press(']')
  await expect(cards(page).first()).toHaveAttribute('data-open', 'true')
  await page.keyboard.press('a')
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('tab', { name: /^Claims/ })).toHaveText('Claims1')
  await page.evaluate(() => window.announce('command', 'undo'))
  await expect(cards(page)).toHaveCount(4)

  await page.locator('.article-text').focus()
  await page.keyboard.press(']')
  await page.keyboard.press('x')
  await expect(cards(page)).toHaveCount(3)
  await page.getByText('Dismissed (1)').click()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(cards(page)).toHaveCount(4)

  await page.locator('.article-text').focus()
  await page.keyboard.press(']')
  await page.keyboard.press('e')
  await expect(page.getByRole('tab', { name: /^Claims/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.card[data-open]')).toContainText('Your status')
})

test('all that are listed are accepted at once, and one undo takes them back', async ({ page }) => {
  await openSuggestions(page)
  await page.getByRole('button', { name: 'Accept all 4' }).click()
  await expect(page.getByText('Nothing left to suggest')).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Claims/ })).toHaveText('Claims4')
  await page.evaluate(() => window.announce('command', 'undo'))
  await expect(cards(page)).toHaveCount(4)
  await page.evaluate(() => window.announce('command', 'redo'))
  await expect(page.getByRole('tab', { name: /^Claims/ })).toHaveText('Claims4')
})

test('who says what: a row narrows the list and the marks', async ({ page }) => {
  await openSuggestions(page)
  await page.getByText('Who says what').click()
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /Sergei Lavrov/ }).getByRole('cell')).toHaveText(['1', '0', '1', '2'])
  await expect(page.getByText('One statement rests on a source without a name.')).toBeVisible()
  await table.getByRole('button', { name: 'Sergei Lavrov' }).click()
  await expect(cards(page)).toHaveCount(2)
  await expect.poll(() => marked(page)).toBe(2)
  await page.getByRole('combobox', { name: 'Treaty' }).selectOption('New START')
  await expect(cards(page)).toHaveCount(1)
})

test('the least certainty narrows the list, down to nothing', async ({ page }) => {
  await openSuggestions(page)
  await page.getByRole('slider').fill('95')
  await expect(page.getByText('At least 95 % sure')).toBeVisible()
  await expect(cards(page)).not.toHaveCount(4)
})

test('a click on marked words opens their card, which says why', async ({ page }) => {
  await openSuggestions(page)
  await page
    .locator('.article-text')
    .getByText('China must be part')
    .click({ position: { x: 190, y: 12 } })
  const card = page.locator('.suggestion[data-open]')
  await expect(card).toContainText('China must be part')
  await card.getByText('Why').click()
  await expect(card.locator('.why li').first()).toBeVisible()
})

test('a language without rules is named, and nothing is proposed', async ({ page }) => {
  await openSuggestions(page, { language: 'fi' })
  await expect(page.getByText('No rules for this language')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing is in the way of assistive technology, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openSuggestions(page)
    await page.getByText('Who says what').click()
    await cards(page).first().getByRole('button').first().click()
    await page.screenshot({ path: `test-results/screenshots/suggestions-${colorScheme}.png` })
    expect(await violations(page)).toEqual([])
  })

test('suggestions that are dismissed one right after the other all stay away', async ({ page }) => {
  await openSuggestions(page)
  await page.locator('.article-text').focus()
  for (const key of [']', 'x', 'x', 'x']) await page.keyboard.press(key)
  await expect(cards(page)).toHaveCount(1)
  await expect(page.getByText('Dismissed (3)')).toBeVisible()
})

test('who says what keeps the full name when the claim that gave it is accepted', async ({ page }) => {
  await openSuggestions(page)
  await cards(page).filter({ hasText: '1,550' }).getByRole('button').first().click()
  await page.keyboard.press('a')
  await expect(cards(page)).toHaveCount(3)
  await page.getByText('Who says what').click()
  await page.getByRole('table').getByRole('button', { name: 'Sergei Lavrov' }).click()
  await expect(cards(page)).toHaveCount(1)
})
