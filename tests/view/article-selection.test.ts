import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/article.html')
  await page.waitForFunction(() => 'harness' in window)
})

const html =
  '<h1>Title</h1>\n<p>One <b>two</b> three. </p>\n<p>e\u0301te\u0301 👩‍👩‍👧‍👦 🇨🇳🇷🇺 👍🏽 end</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>'

/** What is read of a selection that runs from one unit of the text to another, however that cuts characters. */
const cases: readonly (readonly [string, string, string | null])[] = [
  ['words inside of one element', 'hree', 'hree'],
  ['words across elements', 'ne two th', 'ne two th'],
  ['words across paragraphs', 'three. \ne\u0301te\u0301', 'three. \ne\u0301te\u0301'],
  ['no white space at the ends', ' two ', 'two'],
  ['no space between paragraphs', '. \n', '.'],
  ['nothing but white space as nothing', ' \n', null],
  ['a whole letter where only its accent is selected', '\u0301te', 'e\u0301te\u0301'],
  ['a whole family where half of it is selected', '‍👧', '👩‍👩‍👧‍👦'],
  ['a whole flag where half of it is selected', '🇳', '🇨🇳'],
  ['a whole sign with its tone where only that is selected', '🏽', '👍🏽'],
]

for (const [what, words, expected] of cases)
  test(`reads ${what}`, async ({ page }) => {
    const found = await page.evaluate(
      ([source, selected]) => {
        const { show, selectedSpan } = window.harness
        const { surface, spanOf } = show(source)
        const { map } = surface
        document.getSelection()?.addRange(map.spanToRange(spanOf(selected)))
        const span = selectedSpan(map)
        return span && map.text.slice(span.start, span.end)
      },
      [html, words] as const,
    )
    expect(found).toBe(expected)
  })

test('reads a selection made backwards, from outside, and with the whole page', async ({ page }) => {
  const found = await page.evaluate(source => {
    const { show, selectedSpan } = window.harness
    const { map, element } = show(source).surface
    const selection = document.getSelection()
    const words = () => {
      const span = selectedSpan(map)
      return span && map.text.slice(span.start, span.end)
    }
    const title = element.querySelector('h1')?.firstChild
    const before = document.querySelector('#before')?.firstChild
    const after = document.querySelector('#after')?.firstChild
    if (!title || !before || !after) throw new Error('The page lacks an element.')
    selection?.setBaseAndExtent(title, 4, title, 1)
    const backwards = words()
    selection?.setBaseAndExtent(before, 0, title, 3)
    const fromBefore = words()
    selection?.selectAllChildren(document.body)
    const all = words() === map.text.trim()
    selection?.setBaseAndExtent(after, 0, after, 5)
    const outside = words()
    selection?.collapse(title, 2)
    return { backwards, fromBefore, all, outside, caret: words() }
  }, html)
  expect(found).toEqual({ backwards: 'itl', fromBefore: 'Tit', all: true, outside: null, caret: null })
})

test('tells of each change until its end, and leaves the selection as the reader made it', async ({ page }) => {
  await page.evaluate(source => {
    const { listenToSelection, show } = window.harness
    const { map } = show(source).surface
    const told: (string | null)[] = []
    const end = listenToSelection(map, span => told.push(span && map.text.slice(span.start, span.end)))
    Object.assign(window, { told, endListening: end })
  }, html)
  const told = () => page.evaluate(() => (window as unknown as { told: (string | null)[] }).told)

  await page.locator('article b').dblclick()
  await expect.poll(async () => (await told()).at(-1)).toBe('two')
  expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('two')
  await page.locator('#after').click()
  await expect.poll(async () => (await told()).at(-1)).toBeNull()

  await page.evaluate(() => (window as unknown as { endListening: () => void }).endListening())
  const count = (await told()).length
  await page.locator('article b').dblclick()
  await page.evaluate(() => window.harness.nextFrame())
  expect(await told()).toHaveLength(count)
})

test('words selected in the article are copied as they stand', async ({ page }) => {
  const copied = await page.evaluate(async source => {
    const { map } = window.harness.show(source).surface
    document.getSelection()?.addRange(map.spanToRange(window.shown.spanOf('ne two thr')))
    window.harness.selectedSpan(map)
    return document.getSelection()?.toString()
  }, html)
  expect(copied).toBe('ne two thr')
})
