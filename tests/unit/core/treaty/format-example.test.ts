import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTreaty } from '../../../../core/treaty/record'
import { treatySchema } from '../../../../core/treaty/schema'

const format = readFileSync(new URL('../../../../docs-source/FORMAT.md', import.meta.url), 'utf8')

test('the complete record in the format’s description can be read', () => {
  const [, markdown = ''] = /`river\.md`:\n\n```markdown\n([\s\S]*?)\n```/.exec(format) ?? []
  expect(readTreaty({ name: 'river.md', markdown })).toMatchObject({ id: 'river', shortName: 'River Treaty' })
})

test('the format’s description names every field of a record', () => {
  for (const field of Object.keys(treatySchema.shape)) expect(format).toContain(`\`${field}\``)
})
