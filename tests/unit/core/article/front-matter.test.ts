import { expect, test } from 'vitest'
import { readFrontMatter, splitFrontMatter } from '../../../../core/article/front-matter'

const complete = `---
title: "Talks resume"
section: "WORLD\u00a0/\u00a0EUROPE"
publisher: The Daily
author: A. Writer
published: 2026-02-05T00:29
publishedText: "Feb 05, 2026 12:29 AM"
zone: Asia/Shanghai
zoneNote: The page names no zone.
language: en-GB
saved: 2026-02-06T10:00:00Z
importer: html 1.0.0
url: https://example.org/talks
caption: A table.
credit: AP
colour: blue
---
# Talks resume
`

test('reads every field, keeps the date a string and leaves unknown fields alone', () => {
  expect(readFrontMatter('talks.md', complete)).toEqual({
    fields: {
      title: 'Talks resume',
      section: 'WORLD\u00a0/\u00a0EUROPE',
      publisher: 'The Daily',
      author: 'A. Writer',
      published: '2026-02-05T00:29',
      publishedText: 'Feb 05, 2026 12:29 AM',
      zone: 'Asia/Shanghai',
      zoneNote: 'The page names no zone.',
      language: 'en-GB',
      url: 'https://example.org/talks',
      caption: 'A table.',
      credit: 'AP',
      saved: '2026-02-06T10:00:00Z',
      importer: 'html 1.0.0',
    },
    body: '# Talks resume\n',
  })
})

test('takes null for every field that is left out or empty, and English for the language', () => {
  const { fields } = readFrontMatter('talks.md', '---\ntitle: Talks\nauthor:\nsection: null\n---\n')
  expect(fields).toEqual({
    title: 'Talks',
    section: null,
    publisher: null,
    author: null,
    published: null,
    publishedText: null,
    zone: null,
    zoneNote: null,
    language: 'en',
    url: null,
    caption: null,
    credit: null,
    saved: null,
    importer: null,
  })
})

const splits = [
  ['a file without front matter', '# Title\n\n---\n\nText', null, '# Title\n\n---\n\nText'],
  ['a byte order mark', '\uFEFF---\ntitle: a\n---\nText', 'title: a\n', 'Text'],
  ['CRLF line ends', '---\r\ntitle: a\r\n---\r\nText', 'title: a\r\n', 'Text'],
  ['an empty front matter', '---\n---\nText', '', 'Text'],
  ['a closing line at the end of the file', '---\ntitle: a\n---', 'title: a\n', ''],
  ['white space after the dashes', '---  \ntitle: a\n---\t\nText', 'title: a\n', 'Text'],
  ['a rule in the body', '---\ntitle: a\n---\nOne\n\n---\n\nTwo', 'title: a\n', 'One\n\n---\n\nTwo'],
  ['four dashes, which are a rule', '----\nText', null, '----\nText'],
  ['an empty file', '', null, ''],
] as const

for (const [of, markdown, yaml, body] of splits) {
  test(`splits ${of}`, () => expect(splitFrontMatter('a.md', markdown)).toEqual({ yaml, body }))
}

const dates = ['2026-02-05', '2026-02-05T00:29', '2026-02-05T00:29:59', '2024-02-29']

for (const date of dates) {
  test(`keeps ${date} as it is printed`, () => {
    expect(readFrontMatter('a.md', `---\ntitle: a\npublished: ${date}\n---\n`).fields?.published).toBe(date)
  })
}

const mistakes = [
  ['no closing line', '---\ntitle: a\n', 'a.md: line 1: The front matter opened here is never closed.'],
  ['no title', '---\nauthor: b\n---\n', 'a.md: line 2: `title`: An article needs a title: add `title: "…"`.'],
  ['an empty front matter', '---\n---\n', 'a.md: line 2: Front matter is a list of fields'],
  ['a list', '---\n- a\n---\n', 'a.md: line 2: Front matter is a list of fields'],
  [
    'a number for a title',
    '---\n\ntitle: 1984\n---\n',
    'a.md: line 3: `title`: The value must be words; put it in quotes.',
  ],
  ['a blank title', '---\ntitle: " "\n---\n', 'a.md: line 2: `title`: The title must not be empty.'],
  ['a list for words', '---\ntitle: a\nauthor:\n  - b\n---\n', 'a.md: line 4: `author`: The value must be words'],
  [
    'a date in words',
    '---\ntitle: a\npublished: 5 May\n---\n',
    'a.md: line 3: `published`: A date is written 2026-02-05',
  ],
  ['a day that is not', '---\ntitle: a\npublished: 2026-02-30\n---\n', 'line 3: `published`: A date is written'],
  [
    'a time with Z',
    '---\ntitle: a\npublished: 2026-02-05T00:29:00Z\n---\n',
    'line 3: `published`: A date is written as printed',
  ],
  [
    'a time with an offset',
    '---\ntitle: a\npublished: 2026-02-05T00:29+08:00\n---\n',
    'line 3: `published`: A date is',
  ],
  ['an unknown zone', '---\ntitle: a\nzone: Beijing\n---\n', 'line 3: `zone`: A zone is an IANA name'],
  ['an unknown language', '---\ntitle: a\nlanguage: en_US\n---\n', 'line 3: `language`: A language is a BCP 47 tag'],
  [
    'a script for an address',
    '---\ntitle: a\nurl: javascript:alert(1)\n---\n',
    'line 3: `url`: An address begins with http',
  ],
  ['a field given twice', '---\ntitle: a\ntitle: b\n---\n', 'line 3: Map keys must be unique. Correct the YAML there.'],
  ['an open quote', '---\ntitle: "a\n---\n', 'Correct the YAML there.'],
  ['an unknown alias', '---\ntitle: *a\n---\n', 'Write the values out instead of using aliases.'],
] as const

for (const [what, markdown, message] of mistakes) {
  test(`refuses ${what}, naming the line and the cure`, () => {
    expect(() => readFrontMatter('a.md', markdown)).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(() => readFrontMatter('a.md', markdown)).toThrow(message)
  })
}

test('refuses aliases that grow without bound', () => {
  const levels = Array.from({ length: 12 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`)
  const bomb = `---\ntitle: a\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`
  expect(() => readFrontMatter('a.md', bomb)).toThrow('Write the values out instead of using aliases.')
})
