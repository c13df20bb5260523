import { expect, test } from '@playwright/test'

/** Many pieces: 3,000 paragraphs of one to nine lines under 200 headings. */
const long = Array.from({ length: 3000 }, (_, at) => {
  const paragraph = `Paragraph ${at} says: ${'the words of a treaty go on and on. '.repeat(1 + (at % 17))}`.trim()
  return at % 15 === 0 ? `## Part ${at / 15}\n\n${paragraph}` : paragraph
}).join('\n\n')

test.beforeEach(async ({ page }) => {
  await page.goto('/article.html')
  await page.waitForFunction(() => 'harness' in window)
})

test('its beginning is there at once, and the rest without being asked for', async ({ page }) => {
  const atOnce = await page.evaluate(markdown => {
    const { render, showPieces } = window.harness
    const rendering = render(markdown)
    const { surface } = showPieces(rendering)
    return surface.map.text.length / rendering.text.length
  }, long)
  expect(atOnce).toBeGreaterThan(0)
  expect(atOnce).toBeLessThan(0.2)
  await expect
    .poll(() =>
      page.evaluate(markdown => {
        const { text, html } = window.harness.render(markdown)
        const { map, element } = window.shown.surface
        const written = document.createElement('div')
        written.innerHTML = html
        const blocks = 'h2, p'
        return (
          map.text === text &&
          element.textContent === text &&
          element.querySelectorAll(blocks).length === written.querySelectorAll(blocks).length
        )
      }, long),
    )
    .toBe(true)
})

test('the whole article goes on where its beginning ends', async ({ page }) => {
  const texts = await page.evaluate(markdown => {
    const { render, showPieces } = window.harness
    const { html, breaks, text } = render(markdown)
    const first = breaks[0] ?? 0
    const { surface } = showPieces({ html: html.slice(0, first), breaks: [first] })
    const firstParagraph = surface.element.querySelector('p')
    surface.follow({ html, breaks })
    surface.boxesOf({ start: text.length - 2, end: text.length - 1 })
    return { same: surface.map.text === text, kept: surface.element.querySelector('p') === firstParagraph }
  }, long)
  expect(texts).toEqual({ same: true, kept: true })
})

for (const paragraph of [40, 1500, 2990])
  test(`a jump to paragraph ${paragraph} comes to rest there, written yet or not`, async ({ page }) => {
    await page.evaluate(
      ([markdown, words]) => {
        const { render, showPieces } = window.harness
        const rendering = render(markdown)
        const { surface } = showPieces(rendering)
        const start = rendering.text.indexOf(words)
        surface.scrollTo({ start, end: start + words.length })
      },
      [long, `Paragraph ${paragraph} says`] as const,
    )
    await expect.poll(() => page.evaluate(words => place(words), `Paragraph ${paragraph} says`)).toBe('in view')
  })

test('a reading position far down is found again', async ({ page }) => {
  const found = await page.evaluate(async markdown => {
    const { nextFrame, render, showPieces } = window.harness
    const rendering = render(markdown)
    const { surface } = showPieces(rendering)
    const offset = rendering.text.indexOf('Paragraph 2000 says')
    surface.scrollToStart(offset)
    for (let frame = 0; frame < 5; frame++) await nextFrame()
    return Math.abs(surface.firstVisible() - offset)
  }, long)
  expect(found).toBeLessThan(3)
})

test('marks near the view are painted after a far jump', async ({ page }) => {
  await page.evaluate(markdown => {
    const { render, showPieces } = window.harness
    const rendering = render(markdown)
    const { surface, painter } = showPieces(rendering)
    const starts = [...rendering.text.matchAll(/Paragraph \d+ says/g)]
    painter.paint(
      starts.map(({ index, 0: words }) => ({
        id: words,
        span: { start: index, end: index + words.length },
        style: 'highlight-yellow' as const,
      })),
    )
    const start = rendering.text.indexOf('Paragraph 2500 says')
    surface.scrollTo({ start, end: start + 19 })
  }, long)
  await expect
    .poll(() => page.evaluate(() => window.shown.painted('highlight-yellow')))
    .toEqual(expect.arrayContaining(['Paragraph 2499 says', 'Paragraph 2500 says', 'Paragraph 2501 says']))
  expect(await page.evaluate(() => window.shown.painted('highlight-yellow').length)).toBeLessThan(200)
})

test('everything can be selected, what is not laid out yet too', async ({ page }) => {
  const whole = await page.evaluate(markdown => {
    const { render, selectedSpan, showPieces } = window.harness
    const rendering = render(markdown)
    const { surface } = showPieces(rendering)
    surface.boxesOf({ start: rendering.text.length - 2, end: rendering.text.length - 1 })
    document.getSelection()?.selectAllChildren(surface.element)
    const span = selectedSpan(surface.map)
    const copied = document.getSelection()?.toString() ?? ''
    return { all: span?.end === rendering.text.trimEnd().length, copied: copied.includes('Paragraph 2999 says') }
  }, long)
  expect(whole).toEqual({ all: true, copied: true })
})

declare function place(words: string): string

test.beforeEach(async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(window, {
      place(words: string) {
        const { map, scroller, boxesOf } = window.shown.surface
        const start = map.text.indexOf(words)
        const [box] = boxesOf({ start, end: start + words.length })
        const view = scroller.getBoundingClientRect()
        if (!box) return 'nowhere'
        return box.top > view.top + view.height * 0.15 && box.bottom < view.bottom - view.height * 0.15
          ? 'in view'
          : 'out'
      },
    })
  })
})
