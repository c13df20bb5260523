import { expect, test } from '@playwright/test'
import type { TextComparison } from './harness/text'

/** What the generated set must hold to be worth comparing. */
const scripts = [
  /\p{Script=Han}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Emoji_Presentation}/u,
  /\p{M}/u,
  /☑/,
]

const differing = (comparisons: readonly TextComparison[]) =>
  comparisons.filter(({ text, shown, purified, stable }) => text !== shown || text !== purified || !stable)

test.beforeEach(async ({ page }) => {
  await page.goto('/text.html')
  await page.waitForFunction(() => 'compareGenerated' in window)
})

test('the text of each article that ships is what the browser shows', async ({ page }) => {
  const comparisons = await page.evaluate(() => window.compareArticles())
  expect(comparisons.length).toBeGreaterThan(0)
  expect(differing(comparisons)).toEqual([])
})

test('the text of 300 generated documents is what the browser shows', async ({ page }) => {
  const comparisons = await page.evaluate(() => window.compareGenerated(300))
  expect(comparisons).toHaveLength(300)
  const all = comparisons.map(({ text }) => text).join('')
  for (const script of scripts) expect(all).toMatch(script)
  expect(differing(comparisons)).toEqual([])
})

test('hostile articles run nothing, fetch nothing from elsewhere, and show their text', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('dialog', dialog => {
    elsewhere.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })

  const comparisons = await page.evaluate(() => window.compareHostile())
  await page.waitForLoadState('networkidle')
  expect(comparisons.length).toBeGreaterThan(10)
  expect(differing(comparisons)).toEqual([])
  expect(elsewhere).toEqual([])
})
