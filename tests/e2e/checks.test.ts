import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './harness'
import { article, card, openTab, saveAs } from './reader'

const talks = `---
title: Talks resume
publisher: The Example Courier
published: 2026-02-10
language: en
---

# Talks resume

New START entered into force in 2012, the ministry said. The treaty was signed in 2010.
`
const claims = `made: 2026-02-11
claims:
  - { id: c01, quote: New START entered into force in 2012, type: fact, treaties: [new-start] }
  - { id: c02, quote: The treaty was signed in 2010, type: fact, treaties: [new-start] }
`

test('a claim is held against the record', async ({ launch, folder }) => {
  const library = await folder('library')
  await mkdir(join(library, 'articles'))
  await writeFile(join(library, 'articles', 'talks.md'), talks)
  await writeFile(join(library, 'articles', 'talks.claims.yaml'), claims)
  const { app, window, screenshot } = await launch({ library })
  await expect(article(window)).toContainText('Talks resume')

  await openTab(window, 'Claims')
  await expect(card(window, 'signed in 2010')).toContainText('Agrees')
  await expect(card(window, 'into force in 2012')).toContainText('Differs')
  await window.getByRole('button', { name: 'Differs 1' }).click()
  await expect(window.getByRole('tabpanel').getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(1)

  await card(window, 'into force in 2012').click()
  const checks = window.getByRole('region', { name: 'Against the record' })
  await expect(checks).toContainText('The record has: ')
  await checks.getByText('Why').click()
  await expect(checks).toContainText('5 February 2011, entered into force')
  await screenshot('checks')
  await checks.getByRole('button', { name: 'New START', exact: true }).click()
  await expect(window.locator('.treaty [data-fact]:focus')).toContainText('5 February 2011')
  await screenshot('checks-fact')

  const path = join(await folder('exports'), 'notes.md')
  await saveAs(app, path)
  await window.keyboard.press('ControlOrMeta+E')
  await window.getByRole('button', { name: 'Save file…' }).click()
  await expect(window.getByText(`Notes written to ${path}`)).toBeVisible()
  const notes = await readFile(path, 'utf8')
  expect(notes).toContain('**Against the record, by rule: differs**')
  expect(notes).toMatch(
    /Differs: “2012”\. The record has: .+\.\n> {3}- New START · 5 February 2011, entered into force/,
  )
})
