import { execFileSync } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayAt } from '../../core/day'
import { dateInWords } from '../../core/wording'
import { expect, test } from './harness'
import { saveAs } from './reader'

const fixtures = fileURLToPath(new URL('../fixtures/export', import.meta.url))
const commandLine = fileURLToPath(new URL('../../out/cli/index.mjs', import.meta.url))

/** The file that the fixture's library gives on the day of the test. */
async function expected(preset: string): Promise<string> {
  const day = dayAt(Date.now())
  const markdown = await readFile(join(fixtures, `new-start-expiry.${preset}.md`), 'utf8')
  return markdown.replaceAll('{{day}}', day).replaceAll('{{day in words}}', dateInWords(day))
}

for (const [preset, name] of [
  ['obsidian', 'Obsidian'],
  ['gfm', 'Plain Markdown'],
] as const)
  test(`notes leave as the same bytes by window, clipboard and terminal: ${name}`, async ({ launch, folder }) => {
    const library = await folder('library')
    await cp(join(fixtures, 'annotations'), join(library, 'annotations'), { recursive: true })
    const { app, window, screenshot } = await launch({ library })
    const markdown = await expected(preset)

    await window.keyboard.press('ControlOrMeta+E')
    await window.getByRole('radio', { name }).check()
    await window.getByRole('checkbox', { name: /claims that came with the article/ }).uncheck()
    await expect(window.getByRole('textbox', { name: 'Preview' })).toHaveValue(markdown)
    await screenshot(`export-${preset}`)

    const path = join(await folder('exports'), 'notes.md')
    await saveAs(app, path)
    await window.getByRole('button', { name: 'Save file…' }).click()
    await expect(window.getByText(`Notes written to ${path}`)).toBeVisible()
    expect(await readFile(path, 'utf8')).toBe(markdown)

    await window.keyboard.press('ControlOrMeta+E')
    await window.getByRole('radio', { name }).check()
    await window.getByRole('checkbox', { name: /claims that came with the article/ }).uncheck()
    await window.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(window.getByText('Notes copied as Markdown.')).toBeVisible()
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(markdown)

    const args = ['export', 'new-start-expiry', '--preset', preset, '--mine', '--library', library]
    const printed = execFileSync(process.execPath, [commandLine, ...args], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    })
    expect(printed).toBe(markdown)
  })

test('a file that cannot be written is named with the cure, and the dialog stays', async ({ launch }) => {
  const { app, window } = await launch()
  await saveAs(app, '/proc/no/notes.md')
  await window.keyboard.press('ControlOrMeta+E')
  await window.getByRole('button', { name: 'Save file…' }).click()
  await expect(window.getByRole('alert')).toContainText('Pacta cannot write /proc/no/notes.md:')
  await expect(window.getByRole('dialog')).toBeVisible()
})
