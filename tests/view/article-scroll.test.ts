import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/article.html')
  await page.waitForFunction(() => 'harness' in window)
})

const long = `<h1>Title</h1>${Array.from({ length: 200 }, (_, n) => `<p>Paragraph ${n} says that the treaty ends, and that nobody knows what follows it or when.</p>\n`).join('')}`
const wide = `${long}<pre><code>${'warheads and launchers and '.repeat(20)}the end</code></pre>${long}`

test('brings a passage into the view, up or down, and away from its edges', async ({ page }) => {
  const places = await page.evaluate(html => {
    const { surface, spanOf } = window.harness.show(html)
    const view = surface.scroller.getBoundingClientRect()
    return ['Paragraph 150 says', 'Paragraph 3 says', 'Paragraph 100 says'].map(words => {
      const span = spanOf(words)
      surface.scrollTo(span)
      const top = surface.boxesOf(span)[0]?.top ?? Number.NaN
      return (top - view.top) / view.height
    })
  }, long)
  for (const place of places) {
    expect(place).toBeGreaterThan(0.19)
    expect(place).toBeLessThan(0.8)
  }
})

test('leaves the article where it is when the passage stands well already', async ({ page }) => {
  const moved = await page.evaluate(html => {
    const { surface, spanOf } = window.harness.show(html)
    surface.scrollTo(spanOf('Paragraph 100 says'))
    const before = surface.scroller.scrollTop
    surface.scrollTo(spanOf('Paragraph 101 says'))
    return surface.scroller.scrollTop - before
  }, long)
  expect(moved).toBe(0)
})

test('goes to the first and the last words as far as the article goes', async ({ page }) => {
  const [top, bottom] = await page.evaluate(html => {
    const { surface, spanOf } = window.harness.show(html)
    const { scroller } = surface
    surface.scrollTo(spanOf('Paragraph 199 says'))
    const end = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
    surface.scrollTo(spanOf('Title'))
    return [scroller.scrollTop, end]
  }, long)
  expect(top).toBe(0)
  expect(Math.abs(bottom ?? 1)).toBeLessThan(1)
})

test('scrolls a wide line of code across as well', async ({ page }) => {
  const box = await page.evaluate(html => {
    const { surface, spanOf } = window.harness.show(html)
    const span = spanOf('the end')
    surface.scrollTo(span)
    const pane = document.querySelector('pre')?.getBoundingClientRect()
    const [words] = surface.boxesOf(span)
    if (!pane || !words) throw new Error('The page lacks an element.')
    return { left: words.left - pane.left, right: pane.right - words.right }
  }, wide)
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeGreaterThanOrEqual(0)
})

test('moves smoothly unless the reader asked for calm', async ({ page }) => {
  const jump = (html: string) => {
    const { surface, spanOf } = window.harness.show(html)
    surface.scrollTo(spanOf('Paragraph 150 says'))
    return surface.scroller.scrollTop
  }
  expect(await page.evaluate(jump, long)).toBeGreaterThan(1000)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await page.evaluate(jump, long)).toBeLessThan(1000)
  await expect.poll(() => page.evaluate(() => window.shown.surface.scroller.scrollTop)).toBeGreaterThan(1000)
})

test('a reading position is found again to the line, wherever the reader stopped', async ({ page }) => {
  const wrong = await page.evaluate(html => {
    const { surface } = window.harness.show(html)
    const { map, scroller } = surface
    const offsets = Array.from({ length: 40 }, (_, index) => Math.round((map.text.length * index) / 40))
    return offsets.filter(offset => {
      surface.scrollToStart(offset)
      const first = surface.firstVisible()
      scroller.scrollTop = 0
      surface.scrollToStart(first)
      const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
      const top = (at: number) => surface.boxesOf({ start: at, end: at + 1 })[0]?.top
      const sameLine = top(first) === top(surface.firstVisible())
      const near = first >= offset - 200 && first <= offset + 200
      return !sameLine || !(near || isAtEnd)
    })
  }, long)
  expect(wrong).toEqual([])
})

test('the first line in view is the first whose middle can be seen', async ({ page }) => {
  const [whole, half, less] = await page.evaluate(html => {
    const { surface, spanOf } = window.harness.show(html)
    const { scroller, map } = surface
    const first = spanOf('Paragraph 20 says')
    const box = surface.boxesOf(first)[0]
    if (!box) throw new Error('The page lacks a line.')
    const top = scroller.scrollTop + box.top - scroller.getBoundingClientRect().top
    return [0, 0.4, 0.7].map(share => {
      scroller.scrollTop = top + box.height * share
      return map.text.slice(surface.firstVisible()).trimStart().startsWith('Paragraph 20 says')
    })
  }, long)
  expect([whole, half, less]).toEqual([true, true, false])
})

test('the boxes of a passage are those of its lines, and hold nothing beside the words', async ({ page }) => {
  const found = await page.evaluate(() => {
    const { surface, spanOf } = window.harness.show(window.harness.rich)
    const paragraph = document.querySelectorAll('article p')[0]?.getBoundingClientRect()
    const text = spanOf("words of the treaty's text")
    const sentence = spanOf('A long sentence follows')
    const across = { start: sentence.start, end: spanOf('no-break space').end }
    const lines = new Set(surface.boxesOf(across).map(({ top }) => Math.round(top)))
    const between = { start: surface.map.text.indexOf('\n'), end: surface.map.text.indexOf('\n') + 1 }
    return {
      hasWords: surface.boxesOf(text).length >= 2,
      lines: lines.size,
      isInside: surface
        .boxesOf(across)
        .every(({ left, right }) => paragraph && left >= paragraph.left - 1 && right <= paragraph.right + 1),
      between: surface.boxesOf(between).length,
    }
  })
  expect(found.lines).toBeGreaterThan(2)
  expect(found).toMatchObject({ hasWords: true, isInside: true, between: 0 })
})
