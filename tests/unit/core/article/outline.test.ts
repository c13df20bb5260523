import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'

const outlines = [
  ['headings alone where two stand below the title', '# T\n\na\n\n## B\n\nc\n\n### D\n\ne', ['1 T', '2 B', '3 D']],
  ['headings alone where there is no title', '## A\n\nb\n\n## C', ['2 A', '2 C']],
  [
    'paragraphs as well where one heading stands below the title',
    '# T\n\na\n\n## B\n\nc',
    ['1 T', '¶ a', '2 B', '¶ c'],
  ],
  ['paragraphs where there are no headings', 'one\n\ntwo', ['¶ one', '¶ two']],
  ['nothing where there is no text', '![](a.png)', []],
  ['no heading that is empty', '#\n\n# A', ['1 A']],
  ['a label on one line', '# a  \n\nb\nc', ['1 a', '¶ b c']],
] as const

for (const [shows, markdown, lines] of outlines) {
  test(`shows ${shows}`, () => {
    const { outline } = renderArticle(markdown)
    expect(outline.map(({ kind, level, label }) => `${kind === 'heading' ? level : '¶'} ${label}`)).toEqual(lines)
  })
}

const labels = [
  ['eight words as they are', 'one two three four five six seven eight', 'one two three four five six seven eight'],
  [
    'a full stop after the eighth',
    'one two three four five six seven eight.',
    'one two three four five six seven eight…',
  ],
  ['more words than eight', 'one two three four five six seven eight nine', 'one two three four five six seven eight…'],
  ['hyphens and apostrophes', "the world's US-Russian pact, he said", "the world's US-Russian pact, he said"],
] as const

for (const [of, paragraph, label] of labels) {
  test(`labels a paragraph of ${of}`, () => expect(renderArticle(paragraph).outline[0]?.label).toBe(label))
}

test('cuts Chinese, which has no spaces, at a word', () => {
  const label =
    renderArticle('中国外交部发言人林剑周二表示，中方注意到俄方就条约到期后安排提出的建设性建议。').outline[0]?.label ??
    ''
  expect(label).toMatch(/^中国.+…$/u)
  expect(label.length).toBeLessThan(25)
})

test('each entry leads to its own words', () => {
  const { text, outline } = renderArticle('# *A* & b\n\nOne.\n\nTwo.')
  expect(outline.map(({ span }) => text.slice(span.start, span.end))).toEqual(['A & b', 'One.', 'Two.'])
})
