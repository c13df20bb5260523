import { expect, type Page, test } from '@playwright/test'
import type { PaintItem, PaintStyle } from '../../renderer/article/paint'

test.beforeEach(async ({ page }) => {
  await page.goto('/painting.html')
  await page.waitForFunction(() => 'painting' in window)
})

const words = 'Each Party shall have the right to withdraw from this Treaty.'

const mark = (id: string, quote: string, style: PaintStyle): PaintItem => {
  const start = words.indexOf(quote)
  return { id, span: { start, end: start + quote.length }, style }
}

/** Paints marks over the words, and tells which words show in which style. */
async function paint(page: Page, marks: readonly PaintItem[]) {
  return page.evaluate(
    async ([html, items]) => {
      window.painting.show(html)
      const { nextFrame, painter, surface } = window.painting
      painter.paint(items)
      await nextFrame()
      return Object.fromEntries(
        Array.from(CSS.highlights, ([name, ranges]) => [
          name,
          Array.from(ranges, range => {
            const span = surface.map.rangeToSpan(range)
            return span && surface.map.text.slice(span.start, span.end)
          }),
        ]),
      )
    },
    [`<p>${words}</p>`, marks] as const,
  )
}

/** The colour of a point of the window. */
const colorOf = async (page: Page, quote: string) => {
  const box = await page.evaluate(
    ([all, some]) => {
      const start = all.indexOf(some)
      const [first] = window.painting.surface.boxesOf({ start, end: start + some.length })
      return first ? { x: first.left + 1, y: first.top + 1, width: 2, height: 2 } : null
    },
    [words, quote] as const,
  )
  if (!box) throw new Error(`Not on screen: ${quote}`)
  const picture = (await page.screenshot({ clip: box })).toString('base64')
  return page.evaluate(async png => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = new OffscreenCanvas(2, 2).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? []
    return `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`
  }, picture)
}

const [outer, inside] = ['Party shall have the right to withdraw', 'the right']

for (const order of ['outer first', 'inner first']) {
  test(`the inner of two nested marks shows, painted ${order}`, async ({ page }) => {
    const marks = [mark('outer', outer, 'highlight-yellow'), mark('inner', inside, 'highlight-blue')]
    const painted = await paint(page, order === 'outer first' ? marks : marks.reverse())
    expect(painted).toEqual({
      'highlight-yellow': ['Party shall have ', ' to withdraw'],
      'highlight-blue': [inside],
    })
    expect(await colorOf(page, 'the right')).toBe('#cbe3fa')
    expect(await colorOf(page, 'shall')).toBe('#fbeb9f')
    expect(await colorOf(page, 'Treaty')).toBe(await colorOf(page, 'Each'))
  })
}

test('marks of different families show together', async ({ page }) => {
  const painted = await paint(page, [
    mark('highlight', outer, 'highlight-yellow'),
    mark('claim', outer, 'claim-fact'),
    mark('mention', 'Treaty', 'mention'),
    mark('active', outer, 'active'),
  ])
  expect(painted).toEqual({
    active: [outer],
    'highlight-yellow': [outer],
    mention: ['Treaty'],
    'claim-fact': [outer],
  })
  expect(await colorOf(page, 'Party')).toBe('#fbeb9f')
})

test('the line under words that were checked takes the place of their claim’s', async ({ page }) => {
  const painted = await paint(page, [
    mark('claim', outer, 'claim-fact'),
    mark('claim', inside, 'check-differs'),
    mark('claim', 'withdraw', 'check-cannot-tell'),
  ])
  expect(painted).toEqual({
    'claim-fact': ['Party shall have ', ' to '],
    'check-differs': [inside],
    'check-cannot-tell': ['withdraw'],
  })
})

test('a hit of find shows over every mark, the current one over the others', async ({ page }) => {
  await paint(page, [
    mark('highlight', outer, 'highlight-yellow'),
    mark('find', 'right', 'find'),
    mark('find', 'withdraw', 'find'),
    mark('find', 'withdraw', 'find-current'),
  ])
  expect(await colorOf(page, 'right')).toBe('#ffe45c')
  expect(await colorOf(page, 'withdraw')).toBe('#ff9d2e')
})

test('adding one mark to 2,000 and removing it shows in the next frame', async ({ page }) => {
  const sizes = await page.evaluate(async () => {
    const { marks, nextFrame, painter, surface } = window.painting
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    const inView = surface.map.text.indexOf('a', surface.firstVisible())
    const extra = { id: 'extra', span: { start: inView, end: inView + 1 }, style: 'find-current' as const }
    painter.paint(marks)
    await nextFrame()
    const sizeOf = () => CSS.highlights.get('find-current')?.size ?? 0
    const found = [sizeOf()]
    for (const items of [[...marks, extra], marks]) {
      painter.paint(items)
      await frame()
      found.push(sizeOf())
    }
    return found
  })
  expect(sizes).toEqual([0, 1, 0])
})

test('leaves what stays painted alone when one mark comes or goes', async ({ page }) => {
  const kept = await page.evaluate(async () => {
    const { marks, nextFrame, painter } = window.painting
    const ranges = () => new Set(Array.from(CSS.highlights.values()).flatMap(highlight => [...highlight]))
    painter.paint(marks)
    await nextFrame()
    const before = ranges()
    painter.paint([...marks, { id: 'extra', span: { start: 0, end: 3 }, style: 'find' }])
    await nextFrame()
    const after = ranges()
    return { before: before.size, still: [...before].filter(range => after.has(range)).length, after: after.size }
  })
  expect(kept.still).toBe(kept.before)
  expect(kept.after).toBe(kept.before + 1)
})

test('never changes the document of the article', async ({ page }) => {
  const { changes, isSame } = await page.evaluate(async () => {
    const { hitTest, hitsOf, marks, nextFrame, painter, surface } = window.painting
    const before = surface.element.innerHTML
    let seen = 0
    const observer = new MutationObserver(records => {
      seen += records.length
    })
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(surface.element, everything)
    for (const items of [marks, [...marks, ...hitsOf('treaty')], marks.slice(0, 10), []]) {
      painter.paint(items)
      await nextFrame()
      surface.scroller.scrollTop += 4000
      await nextFrame()
      hitTest(items, 200, 200)
    }
    painter.dispose()
    await nextFrame()
    return { changes: seen + observer.takeRecords().length, isSame: surface.element.innerHTML === before }
  })
  expect(changes).toBe(0)
  expect(isSame).toBe(true)
})

test('leaves the highlights of others alone, also one that took a name of ours', async ({ page }) => {
  const kept = await page.evaluate(async () => {
    const { marks, nextFrame, painter, surface } = window.painting
    const range = surface.map.spanToRange({ start: 0, end: 5 })
    const [foreign, taken] = [new Highlight(range), new Highlight(range)]
    CSS.highlights.set('foreign', foreign)
    painter.paint(marks)
    await nextFrame()
    CSS.highlights.set('mention', taken)
    surface.scroller.scrollTop = 5000
    await nextFrame()
    painter.dispose()
    return {
      names: [...CSS.highlights.keys()].sort(),
      areTheirs: CSS.highlights.get('foreign') === foreign && CSS.highlights.get('mention') === taken,
      sizes: [foreign.size, taken.size],
    }
  })
  expect(kept).toEqual({ names: ['foreign', 'mention'], areTheirs: true, sizes: [1, 1] })
})
