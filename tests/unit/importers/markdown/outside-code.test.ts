import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from '../../../../importers/markdown/outside-code'

const cases = [
  ['a code span', 'a `b` c', ['`b`']],
  ['a span with backticks in it', 'a ``b ` c`` d', ['``b ` c``']],
  ['no span over an empty line', 'a `b\n\nc` d', []],
  ['no span from an escaped backtick', 'a \\`b` c', []],
  ['a fenced block', 'a\n```js\nb `c`\n```\nd', ['```js\nb `c`\n```\n']],
  ['two fenced blocks, one right after the other', '```\na\n```\n~~~\nb\n~~~\n', ['```\na\n```\n', '~~~\nb\n~~~\n']],
  ['a block to its end where it is never closed', 'a\n~~~\nb', ['~~~\nb']],
  [
    'a block in a quotation and in a list',
    '> ```\n> a\n> ```\n\n- ```\n  b\n  ```\n',
    ['> ```\n> a\n> ```\n', '- ```\n  b\n  ```\n'],
  ],
  ['a longer fence around a shorter one', '````\n```\n````\na', ['````\n```\n````\n']],
] as const

for (const [what, markdown, code] of cases) {
  test(`finds ${what}`, () => {
    expect(stretchesOf(markdown).flatMap(({ text, isCode }) => (isCode ? text : []))).toEqual(code)
  })
}

test('all stretches together are the text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('`', '``', '```\n', '~~~\n', '\n', '\n\n', '> ', '- '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const markdown = pieces.join('')
      expect(
        stretchesOf(markdown)
          .map(({ text }) => text)
          .join(''),
      ).toBe(markdown)
    }),
  )
})
