import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readTreaties, readTreaty } from '../../../../core/treaty/record'
import { treatySchema } from '../../../../core/treaty/schema'

const format = readFileSync(new URL('../../../../docs-source/FORMAT.md', import.meta.url), 'utf8')

const [, example = ''] = /`river\.md`:\n\n```markdown\n([\s\S]*?)\n```/.exec(format) ?? []

test('the complete record in the format’s description can be read', () => {
  expect(readTreaty({ name: 'river.md', markdown: example })).toMatchObject({ id: 'river', shortName: 'River Treaty' })
})

/** The names of all fields in a schema, those of its parts too. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldsOf)]
}

test('the format’s description names every field of a record and of its parts', () => {
  const fields = new Set(fieldsOf(z.toJSONSchema(treatySchema, { io: 'input' })))
  expect(fields.size).toBeGreaterThan(60)
  const named = new Set(format.match(/`[^`\n]+`/g)?.flatMap(code => code.match(/\w+/g) ?? []))
  expect([...fields].filter(field => !named.has(field))).toEqual([])
})

test('what the format’s description says of mistakes in a record is what a reader is told', () => {
  const rows = format
    .slice(format.indexOf('### When a record is wrong'))
    .matchAll(/^\| .+ \| `+(river\.md: line .+?)`+ \|$/gm)
  const messages = Array.from(rows, ([, message = '']) => message)
  const told = Object.entries(mistakes).map(([from, to]) => messageOf(example.replace(from, to)))
  expect(messages).toEqual(told)
})

const mistakes = {
  'legalForm: treaty\n': '',
  'scope: water': 'scoop: water',
  'date: 1961-01-17': 'date: 17 January 1961',
  'precision: day': 'precision: month',
  'article: XIX\n  sources: [depositary]': 'article: XIX\n  sources: [wiki]',
  'id: river.lim.storage': 'id: river.ev.signed',
  'to: 1964-09-16': 'to: 1963-01-01',
}

function messageOf(markdown: string): string | null {
  expect(markdown).not.toBe(example)
  return readTreaties([{ name: 'river.md', markdown }]).problems[0]?.message ?? null
}
