import fc from 'fast-check'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { escapeText } from '../../../../core/notes/escape'
import { textOfHtml } from './rendered'

const cases = [
  ['plain prose, with its commas, dashes and (brackets)', 'plain prose, with its commas, dashes and (brackets)'],
  ['a heading sign and a tag', '# not a heading #tag', '\\# not a heading \\#tag'],
  ['a quotation sign at the start only', '> a > b', '\\> a > b'],
  ['a dash or a plus at the start', '- item', '\\- item'],
  ['a number with a dot at the start', '1. item', '1\\. item'],
  ['a number with a bracket at the start', '12) item', '12\\) item'],
  ['a number inside', 'in 2010. Then', 'in 2010. Then'],
  ['a thousand', '1,550 warheads', '1,550 warheads'],
  ['emphasis', '*a* _b_ __c__', '\\*a\\* \\_b\\_ \\_\\_c\\_\\_'],
  ['an underscore inside a word', 'snake_case', 'snake_case'],
  ['code', '`rm -rf`', '\\`rm -rf\\`'],
  ['a link', '[x](y)', '\\[x\\](y)'],
  ['an image', '![x](y)', '!\\[x\\](y)'],
  ['a wikilink', 'see [[New START]]', 'see \\[\\[New START\\]\\]'],
  ['a footnote', 'so[^1]', 'so\\[\\^1\\]'],
  ['a block id', 'end ^abc', 'end \\^abc'],
  ['a comment of Obsidian', '%% hidden %%', '\\%\\% hidden \\%\\%'],
  ['one percent sign', '5% of it', '5% of it'],
  ['marked words', '==marked==', '\\=\\=marked\\=\\='],
  ['an equation', 'a = b', 'a = b'],
  ['maths and money', '$5 to $10', '\\$5 to \\$10'],
  ['a struck word', '~~old~~', '\\~\\~old\\~\\~'],
  ['a table', '| a | b |', '\\| a \\| b \\|'],
  ['a script', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['an entity', 'AT&amp;T & Co', 'AT\\&amp;T & Co'],
  ['a backslash', 'C:\\temp', 'C:\\\\temp'],
  ['an address', 'https://x.org/a_b', 'https\\://x.org/a_b'],
  ['an address without a scheme', 'www.x.org', 'www\\.x.org'],
  ['line breaks', 'one\r\ntwo\n\nthree', 'one two three'],
  ['emoji and right-to-left text', '👩‍🔬 שלום', '👩‍🔬 שלום'],
  ['a no-break space', '5\u00a0000', '5\u00a0000'],
] as const

for (const [what, text, expected = text] of cases)
  test(`escapes ${what}`, () => {
    expect(escapeText(text)).toBe(expected)
  })

test('is read by a Markdown reader exactly as the text', () => {
  const piece = fc.constantFrom(
    ...cases.map(([, text]) => text),
    '*',
    '_',
    '<b>',
    '&lt;',
    '1.',
    '---',
    '```',
    '~~~',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { minLength: 1 }), pieces => {
      const text = pieces.join(' ').replace(/\p{Cc}/gu, ' ')
      const shown = text.replace(/ +/g, ' ').trim()
      expect(textOfHtml(marked.parse(escapeText(text), { async: false })).trim()).toBe(shown.trim())
    }),
  )
})
