import { expect, test } from './harness'
import { openTab } from './reader'

test('sizes, the open tab, the size of the type and the reading position come back', async ({ launch, folder }) => {
  const library = await folder('library')
  const userData = await folder('user-data')
  const first = await launch({ library, userData })
  const left = (window: typeof first.window) => window.getByRole('separator', { name: 'Width of the library panel' })

  await left(first.window).focus()
  for (let press = 0; press < 3; press++) await first.window.keyboard.press('ArrowRight')
  await openTab(first.window, 'Treaty')
  await first.window.keyboard.press('ControlOrMeta+=')
  await first.window.getByRole('button', { name: /^An article from Associated/ }).click()
  const topLine = () => first.window.evaluate(() => document.querySelector('.page')?.scrollTop ?? 0)
  await expect.poll(topLine).toBeGreaterThan(600)
  await first.window.waitForTimeout(1200)
  await first.quit()

  const second = await launch({ library, userData })
  await expect(left(second.window)).toHaveAttribute('aria-valuenow', '296')
  await expect(second.window.getByRole('tab', { name: 'Treaty' })).toHaveAttribute('aria-selected', 'true')
  await expect
    .poll(() => second.window.evaluate(() => document.querySelector('.page')?.scrollTop ?? 0))
    .toBeGreaterThan(600)
  const size = await second.window.evaluate(
    () => getComputedStyle(document.querySelector('.article-text p:not(.caption)') as Element).fontSize,
  )
  expect(size).toBe('20px')
})

test('the theme follows the reader’s choice, now and after a restart', async ({ launch, folder }) => {
  const userData = await folder('user-data')
  const first = await launch({ userData })
  const paper = (window: typeof first.window) => window.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme-dark')?.click())
  await expect.poll(() => paper(first.window)).toBe('rgb(26, 26, 28)')
  await first.screenshot('dark')
  await first.quit()
  const second = await launch({ userData })
  await expect.poll(() => paper(second.window)).toBe('rgb(26, 26, 28)')
})
