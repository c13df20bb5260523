import { expect, test } from '@playwright/test'
import type { PlacedAnnotation } from '../../core/contract'

const articleId = 'new-start-expiry'
const count = 500

/** Highlights of the article's first words, one as another reader's program may bring many. */
const many: readonly PlacedAnnotation[] = Array.from({ length: count }, (_, at) => {
  const span = { start: at, end: at + 5 }
  return {
    annotation: {
      id: `many${at}`,
      kind: 'highlight',
      target: { quote: { exact: `Words ${at}`, prefix: '', suffix: '' }, span },
      color: 'yellow',
      note: '',
      tags: [],
      claim: null,
      origin: 'reader',
      touched: true,
      created: '2026-02-05T00:00:00.000Z',
      updated: '2026-02-05T00:00:00.000Z',
    },
    anchoring: { state: 'exact', span, score: 1 },
  }
})

test.beforeEach(async ({ page }) => {
  await page.goto('/window.html')
  await page.getByText(/ min read$/).waitFor()
  await page.evaluate(
    ([changed, id]) => {
      const history = { undo: null, redo: null }
      window.announce('annotationsChanged', { articleId: id, changed, removed: [], history })
    },
    [many, articleId] as const,
  )
})

test('a long list of notes is there in full, and the keyboard goes through it', async ({ page }) => {
  await page.getByRole('tab', { name: `Notes ${count}` }).click()
  const cards = page.getByRole('list', { name: 'Notes' }).getByRole('listitem')
  await expect(cards).toHaveCount(count)
  await cards
    .nth(count - 2)
    .getByRole('button')
    .focus()
  await page.keyboard.press('ArrowDown')
  await expect(cards.nth(count - 1).getByRole('button')).toBeFocused()
})

test('the card that is asked for is there, however far down it stands', async ({ page }) => {
  await page.evaluate(([id, annotationId]) => window.announce('goTo', { articleId: id, annotationId }), [
    articleId,
    `many${count - 1}`,
  ] as const)
  await expect(page.getByRole('button', { expanded: true })).toContainText(`Words ${count - 1}`)
  await expect(page.getByRole('button', { expanded: true })).toBeInViewport()
})
