import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/article.html')
  await page.waitForFunction(() => 'harness' in window)
})

/** Spans of every length, whose ends fall anywhere: inside of words, on borders of nodes, in the middle of an emoji. */
const spans = (length: number) =>
  Array.from({ length: 500 }, (_, index) => {
    const start = (index * 7919) % length
    return { start, end: Math.min(length, start + 1 + ((index * 104729) % (index % 5 === 0 ? length : 40))) }
  })

test('a span and its range are the same words, there and back, for 500 spans of a document of every kind', async ({
  page,
}) => {
  const length = await page.evaluate(() => window.harness.show(window.harness.rich).surface.map.text.length)
  expect(length).toBeGreaterThan(900)
  const wrong = await page.evaluate(all => {
    const { map } = window.shown.surface
    return all.filter(span => {
      const range = map.spanToRange(span)
      const still = map.spanToStaticRange(span)
      const back = [map.rangeToSpan(range), map.rangeToSpan(still)]
      const words = map.text.slice(span.start, span.end)
      const pieces = map.piecesOf(span).map(({ node, start, end }) => node.data.slice(start, end))
      const isSame = back.every(found => found?.start === span.start && found.end === span.end)
      return range.toString() !== words || pieces.join('') !== words || !isSame
    })
  }, spans(length))
  expect(wrong).toEqual([])
})

test('the same holds in each article that ships and in 60 generated documents', async ({ page }) => {
  const wrong = await page.evaluate(() => {
    const { generated, shipped, show } = window.harness
    const documents = [...shipped, ...Array.from({ length: 60 }, (_, seed) => generated(seed))]
    return documents.flatMap((html, index) => {
      const { map, element } = show(html).surface
      const { length } = map.text
      const ends = Array.from({ length: 60 }, (_, step) => (step * 7919) % (length + 1)).sort((a, b) => a - b)
      const isWrong = ends.some((start, step) => {
        const end = ends[(step + 7) % ends.length] ?? 0
        if (start >= end) return false
        const range = map.spanToRange({ start, end })
        const back = map.rangeToSpan(range)
        return range.toString() !== map.text.slice(start, end) || back?.start !== start || back.end !== end
      })
      return isWrong || map.text !== element.textContent ? [index] : []
    })
  })
  expect(wrong).toEqual([])
})

test('ranges that end between elements are read as the text between their ends', async ({ page }) => {
  const words = await page.evaluate(() => {
    const { element, map } = window.harness.show('<p>One <b>two</b><img alt="x"> three</p><hr><p>Four</p>').surface
    const select = (start: Node | null, from: number, end: Node | null, to: number) => {
      if (!start || !end) throw new Error('The fixture lacks an element.')
      const span = map.rangeToSpan(
        new StaticRange({ startContainer: start, startOffset: from, endContainer: end, endOffset: to }),
      )
      return span && map.text.slice(span.start, span.end)
    }
    const [first, rule, last] = element.children
    return {
      bold: select(first ?? null, 1, first ?? null, 2),
      pastImage: select(first ?? null, 2, first ?? null, 4),
      acrossRule: select(rule ?? null, 0, last ?? null, 1),
      all: select(document.body, 0, document.body, document.body.childNodes.length),
      before: select(document.querySelector('#before'), 0, document.querySelector('#before'), 1),
      after: select(document.querySelector('#after'), 0, document.querySelector('#after'), 1),
      untilMiddle: select(document.querySelector('#before'), 0, first ?? null, 1),
    }
  })
  expect(words).toEqual({
    bold: 'two',
    pastImage: ' three',
    acrossRule: 'Four',
    all: 'One two threeFour',
    before: null,
    after: null,
    untilMiddle: 'One ',
  })
})
