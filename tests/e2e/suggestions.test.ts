import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './harness'
import { article, openTab, saveAs } from './reader'

const talks = `---
title: Talks resume
publisher: The Example Courier
published: 2026-02-10
language: en
---

# Talks resume

New START entered into force in 2012, Foreign Minister Anna Roe said. Roe warned that both sides would deploy more warheads.

Two officials said the talks could resume in March, Reuters reported.
`

test('a proposed claim is accepted with a key, checked, exported, and there after a restart; a dismissed one stays away', async ({
  launch,
  folder,
}) => {
  const library = await folder('library')
  await mkdir(join(library, 'articles'))
  await writeFile(join(library, 'articles', 'talks.md'), talks)
  const first = await launch({ library })
  await expect(article(first.window)).toContainText('Talks resume')
  await openTab(first.window, 'Suggested')
  const cards = first.window.getByRole('list', { name: 'Suggested claims' }).getByRole('listitem')
  await expect(cards).toHaveCount(3)
  await first.screenshot('suggestions')

  await cards.filter({ hasText: 'entered into force' }).getByRole('button').first().click()
  await first.window.keyboard.press('a')
  await expect(cards).toHaveCount(2)
  await cards.filter({ hasText: 'could resume' }).getByRole('button').first().click()
  await first.window.keyboard.press('x')
  await expect(cards).toHaveCount(1)

  await openTab(first.window, 'Claims')
  await expect(first.window.getByRole('tabpanel')).toContainText('Differs')
  const notes = join(await folder('out'), 'notes.md')
  await saveAs(first.app, notes)
  await first.window.keyboard.press('ControlOrMeta+E')
  await first.window.getByRole('button', { name: 'Save file…' }).click()
  await expect.poll(() => readFile(notes, 'utf8').catch(() => '')).toContain('Anna Roe')
  await first.quit()

  const second = await launch({ library })
  await openTab(second.window, 'Suggested')
  await expect(second.window.getByRole('list', { name: 'Suggested claims' }).getByRole('listitem')).toHaveCount(1)
  await expect(second.window.getByText('Dismissed (1)')).toBeVisible()
})
