import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { notesMarkdown } from '../../../../core/notes/markdown'
import type { NotesInput } from '../../../../core/notes/notes-input'
import { presets } from '../../../../core/notes/options'
import { shownWords } from './rendered'

const fixture = (name: string) => new URL(`../../../fixtures/notes/${name}`, import.meta.url)
const read = (name: string): NotesInput => JSON.parse(readFileSync(fixture(`${name}.json`), 'utf8'))
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const names = ['everyday', 'hostile', 'empty']
for (const name of names)
  for (const preset of presets)
    test(`writes ${name} for ${preset} byte for byte`, async () => {
      const markdown = notesMarkdown(read(name), { preset, articleClaims: true })
      await expect(markdown).toMatchFileSnapshot(fixture(`${name}.${preset}.md`).pathname)
    })

for (const name of names)
  for (const preset of presets)
    test(`gives back every quote of ${name} from ${preset}`, () => {
      const input = read(name)
      const shown = shownWords(notesMarkdown(input, { preset, articleClaims: true }))
      for (const { annotation } of input.annotations) expect(shown).toContain(oneLine(annotation.target.quote.exact))
    })

test('writes front matter that any reader of YAML understands', () => {
  const markdown = notesMarkdown(read('hostile'), { preset: 'obsidian', articleClaims: true })
  expect(parse(markdown.split('---\n')[1] ?? '')).toEqual({
    id: 'hostile',
    title: '#1: "No" | [[x]] <i>y</i> `z` *q*',
    source: 'https://example.org/a_(b)?x=1&y=[2]',
    publisher: 'Daily *Star* & Co',
    published: '2026-02',
    exported: '2026-03-01',
    treaties: ['salt_1'],
    tags: ['a-b', 'c/d', 'pacta', 'y2026'],
    claims: 1,
    highlights: 4,
    notes: 1,
    text_sha256: read('hostile').textSha256,
  })
})

test('leaves out claims that came with the article and were never touched, unless asked for them', () => {
  const mine = notesMarkdown(read('everyday'), { preset: 'obsidian', articleClaims: false })
  expect(mine).toContain('^c02')
  expect(mine).not.toContain('c03')
  expect(mine).not.toContain('"inf"')
  expect(parse(mine.split('---\n')[1] ?? '')).toMatchObject({ claims: 2, treaties: ['New START'] })
})

test('keeps block ids when other annotations come and go', () => {
  const { annotations, ...rest } = read('everyday')
  const all = notesMarkdown({ ...rest, annotations }, { preset: 'obsidian', articleClaims: true })
  for (const one of annotations) {
    const alone = notesMarkdown({ ...rest, annotations: [one] }, { preset: 'obsidian', articleClaims: true })
    const [id] = /^\^.+$/m.exec(alone) ?? ['none']
    expect(all.split('\n')).toContain(id)
  }
})

test('uses nothing of Obsidian in the plain preset', () => {
  for (const name of names) {
    const plain = notesMarkdown(read(name), { preset: 'gfm', articleClaims: true })
    const [, , body] = plain.split(/^---$/m)
    expect(body).not.toMatch(/^> \[!|^\^|(?<!\\)%%|(?<!\\)\[\[/m)
  }
})

const words = fc.string({ unit: 'grapheme' }).map(text => text.replace(/\p{Cc}/gu, ''))
const marks = ['# a', '- b', '> c', '```', '~~~', '<!--', '<pre>', '| a |', '|--|', '1. d', '%%', '[[e]]', '^f', '---']
const linesOf = (...signs: readonly string[]) =>
  fc.array(fc.oneof(words, fc.constantFrom(...signs)), { minLength: 1, maxLength: 5 }).map(many => many.join('\n'))
const html = [
  '<div>',
  '<details>',
  '<title>',
  '<textarea>',
  '<style>',
  '<table>',
  '<b>',
  '<p',
  '</li>',
  '</blockquote>',
]
const notes = linesOf(...marks, ...html)
const quotes = linesOf(...marks, '<script>').filter(text => text.trim() !== '')

test('gives back every quote, whatever its words and whatever the notes before it', () => {
  const { rendering, annotations, ...rest } = read('everyday')
  const [first] = annotations
  if (first === undefined) throw new Error('The fixture holds no annotation.')
  const made = fc.record({ quote: quotes, note: notes, gone: fc.boolean() })
  fc.assert(
    fc.property(fc.array(made, { maxLength: 4 }), fc.constantFrom(...presets), (drafts, preset) => {
      const placed = drafts.map(({ quote, note, gone }, index) => {
        const start = drafts.slice(0, index).reduce((sum, draft) => sum + draft.quote.length + 1, 0)
        const span = { start, end: start + quote.length }
        const target = { quote: { exact: quote, prefix: '', suffix: '' }, span }
        const annotation = { ...first.annotation, id: `a${index}`, note, target }
        return {
          annotation,
          anchoring: gone ? ({ state: 'gone', span: null, score: 0 } as const) : { ...first.anchoring, span },
        }
      })
      const text = drafts.map(({ quote }) => quote).join('\n')
      const input = { ...rest, rendering: { ...rendering, text, paragraphs: [] }, annotations: placed }
      const markdown = notesMarkdown(input, { preset, articleClaims: true })
      expect(notesMarkdown(structuredClone(input), { preset, articleClaims: true })).toBe(markdown)
      expect(markdown).toMatch(/^---\n[^\r]*[^\n]\n$/)
      const shown = shownWords(markdown)
      for (const { quote } of drafts) expect(shown).toContain(oneLine(quote))
    }),
  )
})
