import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderArticle, renderMarkdown } from '../../../../core/article/render'

const folder = new URL('../../../fixtures/articles/hostile/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder).flatMap(name => (name.endsWith('.md') ? [name.slice(0, -3)] : []))

for (const name of names) {
  test(`${name}: only what the fixture shows is left`, () => {
    expect(renderArticle(read(`${name}.md`)).html).toBe(read(`${name}.html`))
  })

  test(`${name}: nothing of it becomes text that a program would run`, () => {
    const withoutAttributes = renderArticle(read(`${name}.md`)).html.replace(/"[^"]*"/g, '""')
    expect(withoutAttributes).not.toMatch(/<(?:script|style|svg|math|iframe|object|embed|form|input|template)\b/i)
    expect(withoutAttributes).not.toMatch(/<[^>]*\s(?:on\w+|style|id|name|srcset|srcdoc|target)\s*=/i)
  })

  test(`${name}: notes pass the same fence, without images`, () => {
    expect(renderMarkdown(read(`${name}.md`)).replace(/"[^"]*"/g, '""')).not.toMatch(
      /<(?:img|script|style|svg|iframe)\b/i,
    )
  })

  test(`${name}: cleaning what is clean changes nothing`, () => {
    const { html } = renderArticle(`<div>${read(`${name}.html`).replaceAll(/\n\s*\n/g, '\n')}</div>`)
    expect(renderArticle(html.replaceAll(/\n\s*\n/g, '\n')).html).toBe(html)
  })
}
