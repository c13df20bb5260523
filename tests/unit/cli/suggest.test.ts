import { expect, test } from 'vitest'
import { type } from './terminal'

const text = 'The cap holds, Mira Holt said. “We signed New START in 2010,” she added.\n'
const files = () =>
  new Map([
    ['note.txt', text],
    ['note.md', `---\ntitle: A note\nlanguage: xx\n---\n\n${text}`],
    ['in.jsonl', `${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 2, text: '' })}\n`],
    ['broken.jsonl', '{"id": 1}\n'],
  ])

test('prints who says what, what it can be held to and why it is proposed', async () => {
  const { code, out } = await type('suggest note.txt', { files: files() })
  expect(code).toBe(0)
  expect(out).toContain('Proposed claims: 2')
  expect(out).toContain('Mira Holt · Fact, indirect')
  expect(out.replace(/\s+/g, ' ')).toContain('“We signed New START in 2010,”')
  expect(out.replace(/\s+/g, ' ')).toContain('The words are quoted.')
})

test('prints the suggestions for programs, spans as pairs', async () => {
  const { out } = await type('suggest note.txt --json', { files: files() })
  expect(JSON.parse(out)[0]).toMatchObject({ content: [[0, 13]], source: [15, 24], cue: [25, 29], via: null })
})

test('says so where a language has no rules', async () => {
  const { code, out, err } = await type('suggest note.md', { files: files() })
  expect([code, out]).toEqual([0, 'No claims are proposed.\n'])
  expect(err).toContain('There are no rules for the language “xx” yet')
})

test('reads lines of a file into lines of another', async () => {
  const { code, files: written } = await type('suggest --jsonl in.jsonl out.jsonl', { files: files() })
  expect(code).toBe(0)
  const lines = (written.get('out.jsonl') ?? '').trim().split('\n')
  expect(lines.map(line => JSON.parse(line).id)).toEqual(['a', 2])
  expect(lines.map(line => JSON.parse(line).pred.length)).toEqual([2, 0])
})

test('refuses lines it cannot use, and names the place', async () => {
  const { code, err, files: written } = await type('suggest --jsonl broken.jsonl out.jsonl', { files: files() })
  expect([code, written.has('out.jsonl')]).toEqual([1, false])
  expect(err).toContain('broken.jsonl, line 1: text:')
})
