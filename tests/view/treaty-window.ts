import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Opens the window at its treaty tab; with `?empty` there is no article, and so no article's date. */
export async function openTreaties(page: Page, address = '/window.html'): Promise<void> {
  await page.goto(address)
  await page.getByRole('tab', { name: 'Treaty' }).click()
  await expect(page.getByRole('img', { name: /over time\./ })).toBeVisible()
}

/** Shows a treaty by the list of those that the article does not name. */
export async function chooseTreaty(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Any other treaty' }).selectOption({ label: name })
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
}

/** What axe finds against WCAG 2.2 AA, as rule and element. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
  })
}
