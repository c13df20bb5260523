import { expect, test } from 'vitest'
import { readArticle } from '../../../../core/article/entry'
import { searchDocument } from '../../../../core/shelf/search-document'

const markdown = `# Talks

First words.

## A heading

- an item

> a quotation

| place | count |
| --- | --- |
| hall | 1,550 |

\`\`\`
code
\`\`\`

<table><tr><td colspan="2">merged</td></tr></table>
`

test('every word of the text is in a passage that says where it stands', () => {
  const { entry, rendering } = readArticle({ id: 'a', name: 'a.md', markdown })
  const { passages } = searchDocument({
    entry,
    rendering,
    annotations: [],
    contents: { claims: 0, notes: 0, statuses: [], tags: [], treaties: [], words: 0 },
    tags: [],
    treaties: [],
    version: '1',
  })
  const texts = passages.filter(({ kind }) => kind === 'text')
  for (const { text, start } of texts) expect(rendering.text.slice(start ?? 0).startsWith(text)).toBe(true)
  const letters = (text: string) => text.replace(/\s/g, '')
  expect(letters(texts.map(({ text }) => text).join(''))).toBe(letters(rendering.text))
})
