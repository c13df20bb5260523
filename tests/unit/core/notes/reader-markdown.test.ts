import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixed } from '../../../../core/notes/prefixed'
import { readerMarkdown } from '../../../../core/notes/reader-markdown'
import { lastElement } from './rendered'

const cases = [
  ['keeps Markdown as it was written', '# A\n\n- **b**\n  - c', '# A\n\n- **b**\n  - c'],
  ['writes LF line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['drops blank lines around it, not the first line’s indent', '\n \n    code\n\n', '    code'],
  ['leaves a closed code block', '```js\nx\n```', '```js\nx\n```'],
  ['closes a code block left open', 'a\n```js\nx', 'a\n```js\nx\n```'],
  ['closes it with as many signs', '~~~~\n~~~\nx', '~~~~\n~~~\nx\n~~~~'],
  ['takes code in a line for no block', 'a ``` b', 'a ``` b'],
  ['takes a line of code in backticks for no block', '```a``` b', '```a``` b'],
  ['closes a comment left open', '<!-- later', '<!-- later\n-->'],
  ['leaves a closed comment', '<!-- a\n-->\nb', '<!-- a\n-->\nb'],
  ['takes the start of a comment in a line for words', 'a <!-- b', 'a <!-- b'],
  ['closes raw HTML left open', '<PRE class="a">\nx', '<PRE class="a">\nx\n</pre>'],
  ['leaves raw HTML closed in its line', '<pre>x</pre>\ny', '<pre>x</pre>\ny'],
  ['leaves elements that end by themselves', '<p>a\n\n<br>b<hr>', '<p>a\n\n<br>b<hr>'],
  ['leaves an end without a start', 'a</details>', 'a</details>'],
  ['closes a comment inside of raw HTML, then that', '<pre>\n<!--\n# a', '<pre>\n<!--\n# a\n-->\n</pre>'],
  ['closes a comment inside of an element, then that', '<div>\n<!-- a', '<div>\n<!-- a\n-->\n</div>'],
  ['closes a comment that reaches over blank lines', '<div>\n<!-- a\n\nb', '<div>\n<!-- a\n\nb\n<!-- -->\n</div>'],
  ['closes details, which would hide what is below', '<details>\n\n- a', '<details>\n\n- a\n</details>'],
  ['closes code inside of an element, then that', '<details>\n\n```\nx', '<details>\n\n```\nx\n```\n</details>'],
  ['closes several elements at once', '<div><b>\n\na', '<div><b>\n\na\n</b></div>'],
  ['closes a table, before which words would move', '<table><tr><td>a', '<table><tr><td>a\n</td></tr></tbody></table>'],
  ['closes a line struck through', 'a <s>b', 'a <s>b\n</s>'],
  ['leaves what ends with its paragraph', 'a <kbd>b', 'a <kbd>b'],
  ['closes a title', '<title>\n\na', '<title>\n\na\n</title>'],
  ['closes a text area', '<textarea>', '<textarea>\n</textarea>'],
  ['closes a style', '<style>\n\na', '<style>\n\na\n</style>'],
  ['closes a script', '<script>\n\na', '<script>\n\na\n</script>'],
  ['closes a template, which shows nothing', '<template>\na', '<template>\na\n</template>'],
  ['closes a tag left open', '<div', '<div\n>\n</div>'],
  ['closes an attribute left open', '<div title="a', '<div title="a\n">\n</div>'],
  ['closes an instruction', '<?php echo 1', '<?php echo 1\n?>'],
  ['closes what XML calls character data', '<![CDATA[ a', '<![CDATA[ a\n]]>'],
  ['shows as code what has no end', '<plaintext>\n`a`', '```\n<plaintext>\n`a`\n```'],
  ['shows as code what would end its list', 'a</li></ul>\n````', '`````\na</li></ul>\n````\n`````'],
  ['shows as code what is nested beyond reading', `${'>'.repeat(9000)} a`, `\`\`\`\n${'>'.repeat(9000)} a\n\`\`\``],
  ['is empty for white space', ' \n\t\n', ''],
] as const

for (const [does, note, expected] of cases)
  test(does, () => {
    expect(readerMarkdown(note)).toBe(expected)
  })

const names = [
  ...['a', 'b', 'button', 'center', 'code', 'col', 'dd', 'details', 'div', 'font', 'form', 'frameset', 'h1', 'head'],
  ...[
    'iframe',
    'kbd',
    'li',
    'math',
    'noembed',
    'noframes',
    'noscript',
    'object',
    'ol',
    'option',
    'p',
    'plaintext',
    'pre',
  ],
  ...[
    's',
    'script',
    'select',
    'style',
    'summary',
    'svg',
    'table',
    'td',
    'template',
    'textarea',
    'title',
    'tr',
    'ul',
    'xmp',
  ],
]
const name = fc.constantFrom(...names)
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    '\n    ',
    '\n```',
    '\n~~~~',
    '`',
    '\n| a |\n|--|\n',
  ),
  fc.constantFrom('<!--', '-->', '--!>', '<?', '?>', '<![CDATA[', ']]>', '<!', '>', '"', "'", '<', '\\', '\n[a]: b'),
  name.map(of => `<${of}>`),
  name.map(of => `\n<${of}>\n`),
  name.map(of => `</${of}>`),
  fc.tuple(name, fc.constantFrom(' ', ' x="', " x='", ' x=', '/')).map(([of, rest]) => `\n<${of}${rest}`),
)
const anyNote = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const below = 'Below &copy; *it* stands `<this>`'
const shown = '<p>Below © <em>it</em> stands <code>&#x3C;this></code></p>'
const itemShown =
  /^<ul>[\s\S]*<li>(?:<p>)?Below © <em>it<\/em> stands <code>&#x3C;this><\/code>(?:<\/p>)?\s*<\/li>\s*<\/ul>$/

test('leaves what stands below to be read as itself, whatever the note', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const written = readerMarkdown(note)
      expect(lastElement(`${written}\n\n${below}`)).toBe(shown)
      expect(lastElement(`${prefixed(written)}\n>\n> a\n\n${below}`)).toBe(shown)
      const item = `- ${written.replaceAll('\n', '\n  ')}`
      expect(lastElement(`${item}\n- a\n\n${below}`)).toBe(shown)
      expect(lastElement(`${item}\n- ${below}`)).toMatch(itemShown)
    }),
    { numRuns: 1000 },
  )
})

test('changes nothing in a note without HTML and without code', () => {
  const plain = anyNote.map(note => note.replace(/[<`~\r]/g, '').trim())
  fc.assert(
    fc.property(plain, note => {
      expect(readerMarkdown(note)).toBe(note)
    }),
  )
})

test('changes nothing any more in a note it has written', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const written = readerMarkdown(note)
      expect(readerMarkdown(written)).toBe(written)
    }),
  )
})
