import { expect, test } from 'vitest'
import { usualLimits } from '../../../../importers/limits'
import { importText } from '../../../../importers/text/import-text'
import { sourceOf } from '../source'

const importOf = (name: string, content: string | Uint8Array, more = {}) =>
  importText(sourceOf(name, content, more), usualLimits)

test('a first line without a full stop is the title', async () => {
  const { fields, markdown } = await importOf('a.txt', 'Talks resume\n\nThe parties met.\n')
  expect(fields.title).toBe('Talks resume')
  expect(markdown).toBe('# Talks resume\n\nThe parties met.\n')
})

test('a text that begins with a sentence is called by its file', async () => {
  const { fields, markdown } = await importOf('geneva-talks.txt', 'The parties met.\n\nThey parted.')
  expect(fields.title).toBe('geneva talks')
  expect(markdown).toBe('# geneva talks\n\nThe parties met.\n\nThey parted.\n')
})

test('verse keeps its lines, and columns their places', async () => {
  const { markdown } = await importOf('a.txt', 'Poem\n\nRoses\nViolets\n\na    b\nc    d\n')
  expect(markdown).toBe('# Poem\n\nRoses\\\nViolets\n\n```\na    b\nc    d\n```\n')
})

test('the encoding is found, and said where it was guessed', async () => {
  const { markdown, warnings } = await importOf(
    'a.txt',
    Buffer.from(
      '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. \xdd\xf2\xee \xf0\xf3\xf1\xf1\xea\xe8\xe9 \xf2\xe5\xea\xf1\xf2.',
      'latin1',
    ),
  )
  expect(markdown).toContain('Привет, мир. Это русский текст.')
  expect(warnings).toEqual([expect.stringContaining('windows-1251')])
})

test('the address it was fetched from is kept', async () => {
  const { fields } = await importOf('a.txt', 'Words.', { address: 'https://example.org/a.txt' })
  expect(fields.url).toBe('https://example.org/a.txt')
})

test('white space is no text', async () => {
  await expect(importOf('a.txt', ' \n\n ')).rejects.toThrow('a.txt: There is no text in it.')
})
