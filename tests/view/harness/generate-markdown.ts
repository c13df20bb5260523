/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = [
  ...['treaty', 'warheads', '1,550', "world's", '"quoted"', 'a_b_c', '5*6*7', 'new\u00a0start', 'soft\u00adhyphen'],
  ...[
    '&amp;',
    '&lt;tag&gt;',
    '&copy;',
    '&nbsp;',
    '&#x1F680;',
    '&#0;',
    '&#13;',
    '&#128;',
    '&notanentity;',
    'AT&T',
    '&',
    '<',
    '>',
  ],
  ...[
    '🚀',
    '👩‍👩‍👧‍👦',
    '🇨🇳🇷🇺',
    '👍🏽',
    'e\u0301te\u0301',
    'a\u0308\u0323',
    '\u1112\u1161\u11ab',
    'ﬁn',
    '\u200bzero',
    '\u2028line',
  ],
  ...[
    '条约于周四到期。',
    '核裁军谈判',
    '軍備管理',
    'معاهدة',
    'السلاح النووي',
    'אמנה',
    '\u202bmixed\u202c',
    '\u2067abc\u2069',
    '١٢٣',
  ],
  ...[
    '\\*escaped\\*',
    '\\',
    '`',
    '``',
    '~',
    '[',
    ']',
    '!',
    '#',
    '|',
    '\t',
    '\ufeff',
    'https://example.org/a?b=1&c=2',
    'a@b.org',
  ],
]

const marks = ['*', '**', '***', '~~', '`', '``', '_', '__']
const pairs = [
  'b',
  'i',
  'sub',
  'sup',
  'kbd',
  'small',
  'span',
  'font',
  'u',
  'bdi',
  'ruby',
  'a href="https://example.org"',
]
const breaks = [' ', ' ', ' ', ' ', '  \n', '\\\n', '<br>', '<br/>', '\n', '\r\n', '\u00a0']

const rawBlocks = [
  '<div>one<p>two</div>three',
  '<pre>\n\n\nthree lines down</pre>',
  '<pre>\r\n\r\ntwo</pre>',
  '<p>a<table>b<tr><td>c</table>d',
  '<table><tr><td>a<td>b<tr><th>c</table>',
  '<ul><li>a<li>b<ul><li>c</ul></ul>',
  '<dl><dt>a<dd>b</dl>',
  '<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>',
  '<blockquote>a<p>b</blockquote>',
  '<textarea>\n\na</textarea>b',
  '<script>var a = "<p>b</p>"</script>c',
  '<style>a</style><template>b</template>c',
  '<svg><text>a</text></svg>b',
  '<a href="https://a.example">a<a href="https://b.example">b</a></a>',
  '<b>a<p>b</b>c</p>',
  '<h1>a<h2>b</h2></h1>',
  '<select><option>a</select>b<button>c</button>d',
  '<!-- a -->b<!-- c',
  '<center><font>a</font></center><marquee>b</marquee>',
  '<p dir="rtl" lang="ar">معاهدة <bdo dir="ltr">abc</bdo></p>',
  '<col>a<td>b</td>c',
  '<frameset><frame></frameset>a',
  '<plaintext>a',
]

/** A Markdown document of a few blocks, the same for the same seed: prose in many scripts, and HTML gone wrong. */
export function generateMarkdown(seed: number): string {
  const random = randomFrom(seed)
  const upTo = (count: number) => Math.floor(random() * count)
  const oneOf = <T>(items: readonly T[]): T => {
    const item = items[upTo(items.length)]
    if (item === undefined) throw new Error('Nothing to choose from.')
    return item
  }
  const many = (most: number, make: () => string) => Array.from({ length: 1 + upTo(most) }, make)

  const inline = (depth: number): string => {
    const choice = random()
    if (depth === 0 || choice < 0.7) return oneOf(words)
    const inside = phrase(depth - 1)
    if (choice < 0.82) return `${oneOf(marks)}${inside}${oneOf(marks)}`
    if (choice < 0.92) {
      const tag = oneOf(pairs)
      return `<${tag}>${inside}${random() < 0.9 ? `</${tag.split(' ')[0]}>` : ''}`
    }
    return random() < 0.5 ? `[${inside}](https://example.org/${upTo(9)})` : `![${inside}](photos/${upTo(9)}.png)`
  }
  const phrase = (depth: number): string => many(6, () => `${inline(depth)}${oneOf(breaks)}`).join('')
  const line = () => phrase(2).replace(/\s+/g, ' ')
  const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)

  const block = (depth: number): string => {
    const nested = () => many(3, () => block(depth - 1)).join('\n\n')
    const deep =
      depth > 0
        ? [
            () => many(3, () => `- ${indented(nested(), '  ')}`).join('\n'),
            () => many(3, () => `${1 + upTo(20)}. ${indented(nested(), '   ')}`).join('\n\n'),
            () => many(4, () => `- [${oneOf([' ', 'x'])}] ${line()}`).join('\n'),
            () => `> ${indented(nested(), '> ')}`,
            () => `${'> '.repeat(1 + upTo(12))}${line()}`,
            () => `<div>\n\n${nested()}\n\n</div>`,
          ]
        : []
    return oneOf([
      ...deep,
      () => phrase(3),
      () => phrase(3),
      () => `${'#'.repeat(1 + upTo(6))} ${line()}`,
      () => `${line()}\n${oneOf(['===', '---'])}`,
      () => `${oneOf(['```', '~~~js', '````html'])}\n${many(4, line).join('\n')}\n${oneOf(['```', '~~~', '````', ''])}`,
      () => many(3, () => `    ${line()}`).join('\n'),
      () =>
        `| a | ${line().replaceAll('|', '')} |\n|:--|--:|\n${many(3, () => `| ${line()} | ${line()} |`).join('\n')}`,
      () => oneOf(['***', '---', '<hr>']),
      () => oneOf(rawBlocks),
    ])()
  }

  return many(8, () => block(3)).join(oneOf(['\n\n', '\n\n', '\r\n\r\n', '\n']))
}
