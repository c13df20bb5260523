import { expect, test } from './harness'
import { openTab } from './reader'

test('plots are drawn under the page’s own rules, and leave as a picture', async ({ launch }) => {
  const { app, window, screenshot } = await launch()
  const complaints: string[] = []
  window.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })

  await openTab(window, 'Treaty')
  await expect(window.locator('.treaty .plot')).toHaveCount(2)
  await window.getByRole('button', { name: 'Copy as PNG: New START over time' }).click()
  await expect(window.getByText('Copied as PNG.')).toBeVisible()
  const formats = await app.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as { availableFormats?: () => string[] }
    if (older.availableFormats) return older.availableFormats()
    return (await clipboard.read()).flatMap(({ types }) => types)
  })
  expect(formats).toContain('image/png')

  await window.keyboard.press('ControlOrMeta+4')
  await expect(window.locator('.all-treaties .plot')).toBeVisible()
  await screenshot('all-treaties')
  await window.keyboard.press('Escape')
  await window.keyboard.press('ControlOrMeta+5')
  await expect(window.getByRole('dialog', { name: 'Compare treaties' })).toBeVisible()
  await screenshot('compare-treaties')
  expect(complaints).toEqual([])
})
