import { expect, test } from '@playwright/test'

test('a library without articles says what to do', async ({ page }) => {
  await page.goto('/window.html?empty')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await expect(page.getByText('There is nothing to read yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export notes' })).toBeDisabled()
})

test('where the article read last has gone, that is said and the first one opens', async ({ page }) => {
  await page.goto('/window.html?last=gone')
  await expect(page.getByText('There is no article gone in this library.')).toBeVisible()
  await expect(page.getByText(/ min read$/)).toBeVisible()
})

for (const width of [720, 820, 1360, 2560])
  test(`nothing is cut off in a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/window.html')
    await expect(page.getByRole('tab', { name: 'Treaty' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Hide sidebar' })).toBeInViewport({ ratio: 1 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
  })

test('a line of the article holds 60 to 75 characters', async ({ page }) => {
  await page.goto('/window.html')
  await page.getByRole('article').first().waitFor()
  const longest = await page.evaluate(async () => {
    await document.fonts.ready
    const text = document.querySelector('.article-text p:not(.caption)')?.firstChild
    if (!(text instanceof Text)) throw new Error('The article has no paragraph.')
    const range = document.createRange()
    const lengths = new Map<number, number>()
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      const top = Math.round(range.getBoundingClientRect().top)
      lengths.set(top, (lengths.get(top) ?? 0) + 1)
    }
    return [...lengths.values()].slice(0, -1)
  })
  const mean = longest.reduce((sum, length) => sum + length, 0) / longest.length
  expect(mean).toBeGreaterThanOrEqual(60)
  expect(mean).toBeLessThanOrEqual(75)
})
