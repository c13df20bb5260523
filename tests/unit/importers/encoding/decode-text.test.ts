import { expect, test } from 'vitest'
import { decodeText } from '../../../../importers/encoding/decode-text'

const gbk = [0xcc, 0xf5, 0xd4, 0xbc, 0xb5, 0xbd, 0xc6, 0xda]
const russian = 'Договор о сокращении вооружений истёк в четверг. Стороны не договорились о его продлении.'
/** Letters of Russian stand in windows-1251 as in Unicode, 0x350 lower; two of them apart. */
const windows1251 = Array.from(russian, letter => {
  const code = letter.codePointAt(0) ?? 0
  if (letter === 'ё') return 0xb8
  return code < 0x80 ? code : code - 0x350
})
const shiftJis = [0x8f, 0xf0, 0x96, 0xf1]
const latin1 = Array.from('Le traité a expiré, déjà.', letter => letter.charCodeAt(0))
const utf16 = (text: string, isLittle: boolean) =>
  Array.from(text).flatMap(letter => {
    const code = letter.charCodeAt(0)
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
const ascii = (text: string) => Array.from(text, letter => letter.charCodeAt(0))
const decoded = (bytes: readonly number[], contentType: string | null = null, isMarkup = true) =>
  decodeText({ bytes: new Uint8Array(bytes), contentType, isMarkup })

const named = [
  ['GBK by its meta', [...ascii('<meta charset="gb2312">'), ...gbk], null, '条约到期', 'gbk'],
  ['GBK by its header', gbk, 'text/html; charset=GBK', '条约到期', 'gbk'],
  [
    'Shift-JIS by its meta',
    [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'), ...shiftJis],
    null,
    '条約',
    'shift_jis',
  ],
  ['UTF-8 by its mark', [0xef, 0xbb, 0xbf, 0xe6, 0x9d, 0xa1], 'text/html; charset=gbk', '条', 'utf-8'],
  ['UTF-16 by its mark, little end first', [0xff, 0xfe, ...utf16('条约', true)], null, '条约', 'utf-16le'],
  ['UTF-16 by its mark, big end first', [0xfe, 0xff, ...utf16('条约', false)], null, '条约', 'utf-16be'],
  [
    'the header before the meta',
    [...ascii('<meta charset="utf-8">'), ...gbk],
    'text/html; charset=gbk',
    '条约到期',
    'gbk',
  ],
  [
    'Latin-1 with the quotation marks of Windows',
    [...ascii('<meta charset="iso-8859-1">'), 0x93, 0xe9, 0x94],
    null,
    '“é”',
    'windows-1252',
  ],
  ['UTF-8 that says nothing', [0xe6, 0x9d, 0xa1], null, '条', 'utf-8'],
] as const
for (const [what, bytes, contentType, text, encoding] of named)
  test(`reads ${what}`, () => {
    const result = decoded(bytes, contentType)
    expect([result.text.replace(/<[^>]*>/g, ''), result.encoding, result.warnings]).toEqual([text, encoding, []])
  })

const guessed = [
  ['Russian in windows-1251', windows1251, russian, 'windows-1251'],
  ['French in Latin-1', latin1, 'Le traité a expiré, déjà.', 'windows-1252'],
  ['UTF-16 without a mark', utf16('The treaty ended on Thursday.', true), 'The treaty ended on Thursday.', 'utf-16le'],
] as const
for (const [what, bytes, text, encoding] of guessed)
  test(`guesses ${what}, and says so`, () => {
    const result = decoded(bytes)
    expect([result.text, result.encoding]).toEqual([text, encoding])
    expect(result.warnings).toEqual([expect.stringContaining(`it was read as ${encoding}`)])
  })

test('text that says UTF-8 and is not is read as what it looks like, with a word about it', () => {
  const { text, warnings } = decoded([...ascii('<meta charset="utf-8">'), ...windows1251])
  expect(text).toContain(russian)
  expect(warnings).toEqual([expect.stringContaining('says that it is UTF-8, and is not')])
})

test('signs that cannot be read as what the text says are told', () => {
  expect(decoded([0xff, 0xff], 'text/html; charset=shift_jis').warnings).toEqual([
    expect.stringContaining('could not be read as shift_jis'),
  ])
})

test('plain text names no encoding itself', () => {
  expect(decoded([...ascii('<meta charset="gbk">'), 0xe6, 0x9d, 0xa1], null, false).text).toContain('条')
})
