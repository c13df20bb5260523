import { expect, type Page, test } from '@playwright/test'
import { violations } from './treaty-window'

interface Own {
  readonly published?: string
  readonly language?: string
  readonly text: string
  readonly quotes: readonly string[]
  readonly withoutRecord?: boolean
}

/** Opens the claims of an article. */
async function openClaims(page: Page, { published, language, text, quotes, withoutRecord = false }: Own) {
  const front = [
    'title: Talks',
    published === undefined ? '' : `published: ${published}`,
    language === undefined ? '' : `language: ${language}`,
  ]
  const article = `---\n${front.filter(line => line !== '').join('\n')}\n---\n\n# Talks\n\n${text}\n`
  const claims = [
    'made: 2026-02-06',
    'claims:',
    ...quotes.map((quote, at) => `  - { id: c${at}, quote: "${quote}", type: fact, treaties: [new-start] }`),
  ]
  const asked = new URLSearchParams({ article, claims: `${claims.join('\n')}\n` })
  if (withoutRecord) asked.set('no-record', '')
  await page.goto(`/window.html?${asked}`)
  await page.getByRole('tab', { name: 'Claims' }).click()
}

const talks: Own = {
  published: '2026-02-05',
  text: 'New START entered into force in 2012. New START was signed in 2010. The only treaty left is New START.',
  quotes: ['New START entered into force in 2012', 'New START was signed in 2010', 'The only treaty left is New START'],
}
const card = (page: Page, words: string) => page.locator('.card', { hasText: words })
const checksOf = (page: Page) => page.getByRole('region', { name: 'Against the record' })

test('closed cards say how their claims stand with the record, and the list can be narrowed to some', async ({
  page,
}) => {
  await openClaims(page, talks)
  await expect(card(page, 'in 2012').locator('.result')).toHaveText('Differs')
  await expect(card(page, 'in 2010').locator('.result')).toHaveText('Agrees')
  await expect(card(page, 'The only').locator('.result')).toHaveText('Cannot tell')

  const filter = page.getByRole('group', { name: 'Show claims by how they stand with the record' })
  await filter.getByRole('button', { name: 'Differs 1' }).click()
  await expect(page.locator('.card')).toHaveCount(1)
  await filter.getByRole('button', { name: 'Cannot tell 1' }).click()
  await expect(page.locator('.card')).toHaveCount(2)
})

test('a card tells the words, what the record has, why, and the fact in its record', async ({ page }) => {
  await openClaims(page, talks)
  await card(page, 'in 2012').getByRole('button').first().click()
  const checks = checksOf(page)
  await expect(checks.getByRole('listitem').first()).toContainText('2012')
  await expect(checks).toContainText('The record has: ')
  await checks.getByText('Why').first().click()
  await expect(checks).toContainText('5 February 2011, entered into force')
  await expect(checks.getByText('Specialist').or(checks.getByText('Official')).first()).toBeVisible()
  await checks.getByRole('button', { name: 'New START', exact: true }).press('Enter')
  await expect(page.locator('[data-fact="new-start.ev.entered-into-force-2011-02-05"]')).toBeFocused()
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
})

test('the reader’s own status is theirs alone', async ({ page }) => {
  await openClaims(page, talks)
  await card(page, 'in 2012').getByRole('button').first().click()
  const own = page.getByRole('group', { name: 'Your status' })
  await expect(own.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-pressed', 'true')
  await own.getByRole('button', { name: 'Partly agrees' }).click()
  await expect(checksOf(page).locator('h4')).toContainText('Differs')
  await page.keyboard.press('Escape')
  await expect(card(page, 'in 2012')).toContainText('You: Partly agrees')
  await expect(card(page, 'in 2012').locator('.result')).toHaveText('Differs')
})

test('words that differ, or that no rule decides, are marked in the text, and the tip says why', async ({ page }) => {
  await openClaims(page, talks)
  await expect
    .poll(() =>
      page.evaluate(() =>
        ['check-differs', 'check-cannot-tell'].map(name => {
          const ranges = Array.from(CSS.highlights.get(name) ?? [])
          return ranges.map(({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
          )
        }),
      ),
    )
    .toEqual([['2012'], ['The only']])
  const at = await page.evaluate(() => {
    const [range] = Array.from(CSS.highlights.get('check-differs') ?? [])
    if (!range) throw new Error('Nothing is marked.')
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const box = live.getBoundingClientRect()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  await page.mouse.move(at.x, at.y)
  await expect(page.locator('.hover-tip')).toContainText('Differs: “2012”. The record has: ')
})

test('words that only mean a treaty are tinted under the pointer alone, and the tip says which', async ({ page }) => {
  await openClaims(page, {
    published: '2026-02-05',
    text: 'New START is old. Nobody mourns the treaty today.',
    quotes: ['New START is old'],
  })
  const mentions = () =>
    page.evaluate(() =>
      Array.from(CSS.highlights.get('mention') ?? [], ({ startOffset, endOffset, startContainer }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    )
  await expect.poll(mentions).toEqual(['New START'])
  const at = await page.evaluate(() => {
    const text = document.querySelector('.article-text p')?.firstChild
    const start = text?.textContent?.indexOf('the treaty') ?? -1
    if (!text || start === -1) throw new Error('The words are not there.')
    const range = document.createRange()
    range.setStart(text, start + 4)
    range.setEnd(text, start + 10)
    const box = range.getBoundingClientRect()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  await page.mouse.move(at.x, at.y)
  await expect(page.locator('.hover-tip')).toHaveText('“the treaty”: New START, named last before')
  expect(await mentions()).toEqual(['New START', 'the treaty'])
  await page.mouse.click(at.x, at.y)
  await expect(page.getByRole('tab', { name: 'Claims' })).toHaveAttribute('aria-selected', 'true')
})

test('an article without a date says that its relative dates cannot be placed', async ({ page }) => {
  await openClaims(page, { text: 'New START expires on Thursday.', quotes: ['New START expires on Thursday'] })
  await expect(page.locator('.result')).toHaveText('Cannot tell')
  await page.getByRole('tab', { name: 'Treaty' }).click()
  await expect(page.locator('.left-out')).toContainText('The article names no date')
})

test('in another language the checks say that they do not apply, and nothing is marked', async ({ page }) => {
  await openClaims(page, {
    published: '2026-02-05',
    language: 'de',
    text: 'New START trat 2012 in Kraft.',
    quotes: ['New START trat 2012 in Kraft'],
  })
  await expect(page.getByText('The checks read English, and this article is marked as de.')).toBeVisible()
  await expect(page.locator('.result')).toHaveCount(0)
  await card(page, 'in Kraft').getByRole('button').first().click()
  await expect(checksOf(page)).toContainText('Cannot tell')
  expect(await page.evaluate(() => CSS.highlights.has('check-cannot-tell'))).toBe(false)
})

test('without a treaty record the claims are listed, and said to be unchecked', async ({ page }) => {
  await openClaims(page, { ...talks, withoutRecord: true })
  await expect(page.getByText('There is no treaty record to hold these claims against.')).toBeVisible()
  await card(page, 'in 2012').getByRole('button').first().click()
  await expect(checksOf(page)).toContainText('There is no treaty record to hold the claim against.')
})

test('the treaty pane lists what the article leaves out, before and after its day', async ({ page }) => {
  await page.goto('/window.html')
  await page.getByRole('tab', { name: 'Treaty' }).click()
  const section = page.locator('.left-out')
  await expect(section).toContainText('what an omission means is yours to judge')
  await expect(section.getByRole('listitem')).toContainText(['5 October 2025', '7 January 2026', '11 February 2026'])
  await page.getByRole('button', { name: 'INF Treaty' }).click()
  await expect(section.getByRole('listitem')).toContainText(['4 August 2025'])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can read and work a card with its checks unfolded, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openClaims(page, talks)
    await card(page, 'in 2012').getByRole('button').first().click()
    await checksOf(page).getByText('Why').first().click()
    expect(await violations(page)).toEqual([])
  })
