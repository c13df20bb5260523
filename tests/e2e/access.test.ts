import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { expect, test } from './harness'
import { beginNote, card, openTab, selectWords } from './reader'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA, as rule and element. The page's own rules forbid the script, so it runs past them. */
async function violations(window: Page): Promise<readonly string[]> {
  const session = await window.context().newCDPSession(window)
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value
  await evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = await evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(node => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`,
  )
  await session.detach()
  return found
}

for (const theme of ['light', 'dark'])
  test(`every state can be read and worked by everybody, ${theme}`, async ({ launch }) => {
    const { app, window, screenshot } = await launch()
    await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), `theme-${theme}`)
    await window.waitForFunction(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme)

    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['claims', async () => {}],
      ['claim card', () => card(window, 'entered into force in 2011').click()],
      ['treaty', () => openTab(window, 'Treaty')],
      ['no notes', () => openTab(window, 'Notes')],
      ['selection', () => selectWords(window, 'lukewarm stance')],
      ['writing a note', () => beginNote(window)],
      ['find', () => window.keyboard.press('ControlOrMeta+F')],
      ['export', () => window.getByRole('button', { name: 'Export notes' }).click()],
      [
        'shortcuts',
        async () => {
          await window.keyboard.press('Escape')
          await window.getByRole('button', { name: 'Keyboard shortcuts' }).click()
        },
      ],
    ]
    for (const [name, reach] of states)
      await test.step(name, async () => {
        await reach()
        await window.waitForTimeout(200)
        await screenshot(`${theme}-${name.replaceAll(' ', '-')}`)
        expect(await violations(window), name).toEqual([])
      })
  })
