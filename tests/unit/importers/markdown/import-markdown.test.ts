import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { usualLimits } from '../../../../importers/limits'
import { importMarkdown } from '../../../../importers/markdown/import-markdown'
import { dot, dotPlace, sourceOf } from '../source'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/import/markdown/${name}`, import.meta.url), 'utf8')
const importOf = (content: string | Uint8Array, more = {}, name = 'some-notes.md') =>
  importMarkdown(sourceOf(name, content, more), usualLimits)

const files = { 'photos/hall.jpg': dot, 'attachments/hall.png': dot }

for (const name of ['clipped', 'ours', 'bare', 'toml']) {
  test(`imports ${name}.md`, async () => {
    const article = await importOf(fixture(`${name}.md`), { files })
    expect(article.markdown).toBe(fixture(`${name}.out.md`))
    expect(article.fields).toEqual(JSON.parse(fixture(`${name}.json`)))
    expect(article.warnings).toEqual([])
  })
}

test('images are those that lie beside it, and the others are named', async () => {
  const { images, missing } = await importOf(fixture('bare.md'), { files })
  expect(images).toEqual([{ name: dotPlace.slice('images/'.length), bytes: dot }])
  expect(missing.map(({ address }) => address)).toEqual(['https://web.example/a.png', 'gone.png'])
})

test('an image of the web is taken where the host has fetched it', async () => {
  const { markdown } = await importOf('![a](pics/a.png)', {
    address: 'https://web.example/notes/x.md',
    files: { 'https://web.example/notes/pics/a.png': dot },
  })
  expect(markdown).toContain(`![a](${dotPlace})`)
})

const titles = [
  ['its front matter', '---\ntitle: One\n---\n# Two\n', 'One', '# One\n\n# Two\n'],
  ['its first heading of the first level', 'By A.\n\n## Part\n\n# Whole *thing*\n', 'Whole thing', null],
  ['its only heading, which moves to the first level', '### Part\n\nWords.', 'Part', '# Part\n\nWords.\n'],
  ['its file', 'Words.', 'some notes', '# some notes\n\nWords.\n'],
] as const

for (const [what, content, title, markdown] of titles) {
  test(`a text is called by ${what}`, async () => {
    const article = await importOf(content)
    expect(article.fields.title).toBe(title)
    expect(article.markdown).toBe(markdown ?? content)
  })
}

test('front matter that cannot be read is left out, and the reader is told where', async () => {
  const { markdown, warnings } = await importOf('---\ntitle: "open\nurl: x\n---\nWords.')
  expect(markdown).toBe('# some notes\n\nWords.\n')
  expect(warnings).toEqual([expect.stringMatching(/front matter .* was left out\. some-notes\.md: line \d/)])
})

test('rules around a paragraph are not taken for front matter', async () => {
  const { markdown } = await importOf('---\n\nJust words\n\n---\n\nMore.')
  expect(markdown).toBe('# some notes\n\n---\n\nJust words\n\n---\n\nMore.\n')
})

test('a file with front matter alone has no text', async () => {
  await expect(importOf('---\ntitle: A\n---\n')).rejects.toThrow('some-notes.md: There is no text in it.')
})

test('whatever it holds, it becomes an article that can be shown, with no image but those beside it', async () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom(
      '![[',
      '[[',
      ']]',
      '%%',
      '==',
      '![a](',
      'b.png)',
      '`',
      '```\n',
      '\n\n',
      '> [!x] ',
      '---\n',
      '+++\n',
    ),
    fc.constantFrom('[^1]', '[^1]: ', '<img src="', '">', '# ', '|', '^id', '![a][b]', '[b]: c', '\\'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async pieces => {
      const content = `x${pieces.join('')}`
      const { markdown, fields } = await importOf(content)
      expect(renderArticle(markdown).html).not.toContain('<img src')
      expect(fields.title).not.toBe('')
    }),
    { numRuns: 500 },
  )
})
