import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticleClaims } from '../../../../core/article/claims-file'
import { readArticle } from '../../../../core/article/entry'

const format = readFileSync(new URL('../../../../docs-source/FORMAT.md', import.meta.url), 'utf8')
const block = (info: string) => new RegExp(`\`\`\`${info}\n([^]*?)\`\`\``).exec(format)?.[1] ?? ''

const name = 'ottawa-talks.md'
const { entry, rendering } = readArticle({ id: 'ottawa-talks', name, markdown: block('markdown') })
const claims = readArticleClaims({ name, claims: block('yaml') }, rendering.text)

test('the example in FORMAT.md is an article that Pacta reads', () => {
  expect(entry).toMatchObject({ title: 'Talks on the mine ban resume', zone: 'America/Toronto', credit: 'AP' })
  expect(rendering.html).toContain('<img src="photos/hall.jpg" alt="The hall">')
  expect(rendering.html).toContain('class="caption"')
  expect(rendering.paragraphs).toHaveLength(2)
})

test('the claims in FORMAT.md stand where they say', () => {
  expect(claims.map(({ id }) => id)).toEqual(['c01', 'c02', 'c03'])
  const start = Number(/start: (\d+)/.exec(block('yaml'))?.[1])
  expect(claims[2]?.target.span.start).toBe(start)
  expect(rendering.text.slice(start)).toMatch(/^Observers/)
})
