import { expect, type Page, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/painting.html')
  await page.waitForFunction(() => 'painting' in window)
})

/**
 * Asks about points all over the window and compares with a look at each mark of the article: its boxes, and whether the
 * browser finds the pane there that scrolls its words. Returns how many points lie on marks, and those with other answers.
 */
const compare = (page: Page) =>
  page.evaluate(() => {
    const { hitTest, marks, surface } = window.painting
    const boxes = marks.flatMap(mark =>
      surface.map.piecesOf(mark.span).flatMap(({ node, start, end }) => {
        const pane = node.parentElement?.closest('pre, table, main')
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, end)
        return [...range.getClientRects()].map(box => ({ mark, box, pane }))
      }),
    )
    const inView = boxes.filter(({ box }) => box.bottom > 0 && box.top < window.innerHeight)
    const points = [
      ...Array.from({ length: 500 }, (_, at) => [
        (((at * 7919) % 1000) / 1000) * window.innerWidth,
        (((at * 104729) % 997) / 997) * window.innerHeight,
      ]),
      ...inView.map(({ box }, at) => [
        box.left + (((at * 37) % 100) / 100) * box.width,
        box.top + (((at * 61) % 100) / 100) * box.height,
      ]),
    ]
    const answers = points.map(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y)
      const expected = boxes
        .filter(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)
        .filter(({ pane }) => top !== null && pane?.contains(top))
        .map(({ mark }) => mark)
        .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
        .map(({ id }) => id)
      return { x, y, expected: [...new Set(expected)], found: hitTest(marks, x, y) }
    })
    return {
      on: answers.filter(({ expected }) => expected.length > 0).length,
      wrong: answers.filter(({ expected, found }) => expected.join() !== found.join()),
    }
  })

const places = [0, 0.2, 0.45, 0.7, 1]

for (const place of places) {
  test(`finds the marks whose words stand at a point, the innermost first, at ${place * 100} % of the article`, async ({
    page,
  }) => {
    await page.evaluate(async share => {
      const { nextFrame, surface } = window.painting
      surface.scroller.scrollTop = surface.scroller.scrollHeight * share
      await nextFrame()
    }, place)
    const { on, wrong } = await compare(page)
    expect(on).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })
}

test('keeps finding them when letters grow, the window shrinks, and a wide line of code is scrolled', async ({
  page,
}) => {
  const changes = [
    () => Object.assign(window.painting.surface.element.style, { fontSize: '27px' }),
    () => Object.assign(window.painting.surface.scroller.style, { width: '300px' }),
    () => {
      for (const wide of window.painting.surface.element.querySelectorAll('pre, table')) wide.scrollLeft = 60
    },
    () => window.painting.surface.scroller.scrollBy(0, 37),
  ]
  for (const change of changes) {
    await page.evaluate(change)
    expect((await compare(page)).wrong).toEqual([])
  }
})

test('finds nothing beside the words, between lines, above the article and outside the window', async ({ page }) => {
  const found = await page.evaluate(async () => {
    window.painting.show(`<p>Short.</p>${'<p>And a paragraph more of it.</p>'.repeat(200)}`)
    const { hitTest, nextFrame, surface } = window.painting
    await nextFrame()
    const all = [{ id: 'all', span: { start: 0, end: surface.map.text.length }, style: 'mention' as const }]
    const [word] = surface.boxesOf({ start: 0, end: 6 })
    if (!word) throw new Error('The first word has no box.')
    const middle = (word.top + word.bottom) / 2
    const at = (x: number, y: number) => hitTest(all, x, y)
    const points = { on: at(word.left + 2, middle), beside: at(word.right + 5, middle), above: at(word.left + 2, 2) }
    const below = surface.scroller.getBoundingClientRect().bottom
    return { ...points, under: Array.from({ length: 60 }, (_, y) => at(word.left + 2, below + y)).flat() }
  })
  expect(found).toEqual({ on: ['all'], beside: [], above: [], under: [] })
})
