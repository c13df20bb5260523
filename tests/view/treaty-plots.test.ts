import { expect, test } from '@playwright/test'
import { openTreaties } from './treaty-window'

test('the page’s policy refuses nothing of a plot', async ({ page }) => {
  await page.goto('/window.html')
  await page.getByRole('tab', { name: 'Treaty' }).waitFor()
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', event => refused.push(event.violatedDirective))
    const policy = document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = "style-src 'self'; img-src 'self' data:"
    document.head.append(policy)
  })
  const refused = () => page.evaluate(() => (window as unknown as { refused: readonly string[] }).refused)
  await page.evaluate(() => document.body.append(document.createElement('style')))
  await expect.poll(refused).toEqual(['style-src-elem'])

  await page.getByRole('tab', { name: 'Treaty' }).click()
  await expect(page.locator('.treaty .plot')).toHaveCount(2)
  await page.getByRole('button', { name: /^Copy as PNG: New START over time/ }).click()
  await expect(page.getByText('Copied as PNG.')).toBeVisible()
  await page.getByRole('button', { name: 'All treaties' }).click()
  await expect(page.locator('.all-treaties .plot')).toBeVisible()
  expect(await refused()).toEqual(['style-src-elem'])
})

test('a plot is copied as SVG that stands alone: with its title, its key and plain colours', async ({ page }) => {
  await openTreaties(page)
  await page.getByRole('button', { name: 'Copy as SVG: New START over time' }).click()
  await expect(page.getByText('Copied as SVG.')).toBeVisible()
  const svg = (await page.evaluate(() => window.memoryHost.clipboard())) ?? ''
  expect(svg).toContain('<title>New START over time</title>')
  expect(svg).toContain('In force, suspended')
  expect(svg).toContain('This article, 5 February 2026')
  expect(svg).not.toMatch(/var\(|currentColor|<style|class=/)
})

test('a plot is copied as PNG at twice its size', async ({ page }) => {
  await openTreaties(page)
  await page.getByRole('button', { name: 'Copy as PNG: New START over time' }).click()
  await expect(page.getByText('Copied as PNG.')).toBeVisible()
  const { type, ratio, colors } = await page.evaluate(async () => {
    const png = window.memoryHost.picture() ?? new Uint8Array()
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('No canvas.')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const shown = (document.querySelector('.treaty .plot') as SVGSVGElement).viewBox.baseVal.width
    return {
      type: String.fromCharCode(...png.subarray(1, 4)),
      ratio: bitmap.width / (shown + 32),
      colors: new Set(new Uint32Array(data.buffer)).size,
    }
  })
  expect(type).toBe('PNG')
  expect(ratio).toBe(2)
  expect(colors).toBeGreaterThan(4)
})

test('a plot fills the width it is given, and follows it', async ({ page }) => {
  await openTreaties(page)
  const plot = page.locator('.treaty .plot').first()
  const width = async () => Number(await plot.getAttribute('width'))
  const before = await width()
  const splitter = page.getByRole('separator', { name: 'Width of the sidebar' })
  for (let times = 0; times < 5; times++) await splitter.press('ArrowLeft')
  await expect.poll(width).toBe(before + 80)
})

test('Plot is fetched with the first plot, and not before', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', request => fetched.push(request.url()))
  await page.goto('/window.html')
  await page.getByRole('tab', { name: 'Treaty' }).waitFor()
  const ofPlot = () => fetched.filter(url => /observablehq/.test(url)).length
  expect(ofPlot()).toBe(0)
  await page.getByRole('tab', { name: 'Treaty' }).click()
  await expect(page.locator('.treaty .plot').first()).toBeVisible()
  expect(ofPlot()).toBeGreaterThan(0)
})
