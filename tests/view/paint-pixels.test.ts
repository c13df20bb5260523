import { expect, type Page, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/painting.html')
  await page.waitForFunction(() => 'painting' in window)
})

const setDeviceScale = async (page: Page, deviceScaleFactor: number) => {
  const session = await page.context().newCDPSession(page)
  const view = page.viewportSize() ?? { width: 0, height: 0 }
  await session.send('Emulation.setDeviceMetricsOverride', { ...view, deviceScaleFactor, mobile: false })
}

const scrollTo = (page: Page, share: number) =>
  page.evaluate(part => {
    const { scroller } = window.painting.surface
    scroller.scrollTop = scroller.scrollHeight * part
  }, share)

const setFontSize = (page: Page, size: string) =>
  page.evaluate(fontSize => Object.assign(window.painting.surface.element.style, { fontSize }), size)

/** What happens to the article after it is painted, and before it is looked at. */
const cases: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['at rest', async () => {}],
  ['after a far jump', page => scrollTo(page, 0.7)],
  ['at the end', page => scrollTo(page, 1)],
  [
    'after a far jump and one back',
    async page => {
      await scrollTo(page, 0.9)
      await page.evaluate(() => window.painting.nextFrame())
      await scrollTo(page, 0.1)
    },
  ],
  [
    'after scrolling a step with each frame',
    page =>
      page.evaluate(async () => {
        const { nextFrame, surface } = window.painting
        for (let step = 0; step < 40; step++) {
          surface.scroller.scrollTop += 190
          await nextFrame()
        }
      }),
  ],
  [
    'with letters half as large',
    async page => {
      await scrollTo(page, 0.4)
      await page.evaluate(() => window.painting.nextFrame())
      await setFontSize(page, '9px')
    },
  ],
  [
    'with letters twice as large',
    async page => {
      await scrollTo(page, 0.4)
      await page.evaluate(() => window.painting.nextFrame())
      await setFontSize(page, '36px')
    },
  ],
  [
    'on a screen of twice the density',
    async page => {
      await scrollTo(page, 0.2)
      await setDeviceScale(page, 2)
    },
  ],
  [
    'zoomed out',
    async page => {
      await scrollTo(page, 0.2)
      await page.evaluate(() => window.painting.nextFrame())
      await page.evaluate(() => Object.assign(document.body.style, { zoom: 0.5 }))
    },
  ],
  [
    'in a window made narrow and high',
    async page => {
      await scrollTo(page, 0.5)
      await page.evaluate(() => window.painting.nextFrame())
      await page.setViewportSize({ width: 700, height: 1300 })
    },
  ],
  [
    'in the dark theme',
    async page => {
      await scrollTo(page, 0.3)
      await page.emulateMedia({ colorScheme: 'dark' })
    },
  ],
  [
    'with text selected',
    page =>
      page.evaluate(() => {
        const { marks, surface } = window.painting
        const inView = marks.filter(({ span }) => span.start < 1500).map(({ span }) => span.end)
        const range = surface.map.spanToRange({ start: 200, end: Math.max(...inView) })
        document.getSelection()?.addRange(range)
      }),
  ],
]

/** What shows, and what would if every mark were registered; the page without marks to compare both with. */
async function threePictures(page: Page, find: string | null) {
  await page.evaluate(() => window.painting.nextFrame())
  const painted = await page.screenshot()
  await page.evaluate(async word => {
    const { hitsOf, marks, nextFrame, paintEverything } = window.painting
    paintEverything([...marks, ...(word === null ? [] : hitsOf(word))])
    await nextFrame()
  }, find)
  const reference = await page.screenshot()
  await page.evaluate(async () => {
    window.painting.erase()
    await window.painting.nextFrame()
  })
  return { painted, reference, bare: await page.screenshot() }
}

for (const [when, happens] of cases) {
  test(`shows what it would with every mark registered, ${when}`, async ({ page }) => {
    await page.evaluate(async () => {
      const { marks, nextFrame, painter } = window.painting
      painter.paint(marks)
      await nextFrame()
    })
    await happens(page)
    const { painted, reference, bare } = await threePictures(page, null)
    expect(bare.equals(reference)).toBe(false)
    expect(painted.equals(reference)).toBe(true)
  })
}

test('shows what it would with every mark registered, with the hits of find in page', async ({ page }) => {
  await page.evaluate(async () => {
    const { hitsOf, marks, nextFrame, painter, surface } = window.painting
    const hits = hitsOf('treaty')
    painter.paint([...marks, ...hits])
    surface.scrollToStart(hits[2]?.span.start ?? 0)
    await nextFrame()
  })
  const { painted, reference, bare } = await threePictures(page, 'treaty')
  expect(bare.equals(reference)).toBe(false)
  expect(painted.equals(reference)).toBe(true)
})

test('registers a small part of the marks only', async ({ page }) => {
  const [registered, all] = await page.evaluate(async () => {
    const { marks, nextFrame, painter } = window.painting
    painter.paint(marks)
    await nextFrame()
    return [[...CSS.highlights.values()].reduce((total, { size }) => total + size, 0), marks.length]
  })
  expect(registered).toBeGreaterThan(0)
  expect(registered).toBeLessThan((all ?? 0) / 4)
})
