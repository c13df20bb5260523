import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../../../core/article/yaml-file'

const schema = z.strictObject({
  name: z.string().min(1),
  count: z.number().optional(),
  open: z.boolean().optional(),
  kind: z.enum(['one', 'other']).optional(),
  parts: z
    .array(z.strictObject({ date: z.string() }))
    .min(1)
    .optional(),
})
const read = (yaml: string, firstLine = 1) => readYaml({ name: 'a.yaml', yaml, firstLine }, schema)

const values = [
  [
    'dates as the words they are',
    'name: a\nparts:\n  - date: 2010-04-08\n',
    { name: 'a', parts: [{ date: '2010-04-08' }] },
  ],
  ['yes and no as words', 'name: no', { name: 'no' }],
  ['the words of YAML for true and false', 'name: a\nopen: false', { name: 'a', open: false }],
  [
    'an alias as the value that it stands for',
    'name: &a b\nkind: other\nparts: [{date: *a}]',
    { name: 'b', kind: 'other', parts: [{ date: 'b' }] },
  ],
] as const

for (const [what, yaml, value] of values)
  test(`reads ${what}`, () => {
    expect(read(yaml).value).toEqual(value)
  })

test('tells the line of a value, of the value around it, and of the file where there is none', () => {
  const { lineOf } = read('name: a\nparts:\n  - date: b\n  - date: c\n', 10)
  expect(lineOf(['parts', 1, 'date'])).toBe(13)
  expect(lineOf(['parts', 1, 'note'])).toBe(13)
  expect(lineOf(['parts', 7])).toBe(12)
  expect(lineOf(['other'])).toBe(10)
  expect(lineOf([])).toBe(10)
})

const faults = [
  ['a field left out', 'count: 1', 'line 1: `name`: The field is missing: add it.'],
  ['a field left out of a part', 'name: a\nparts:\n  - {}', 'line 3: `parts.0.date`: The field is missing: add it.'],
  [
    'a number for words',
    'name: a\nparts:\n  - date: 2010',
    'line 3: `parts.0.date`: The value must be words; put it in quotes.',
  ],
  ['words for a number', 'name: a\ncount: many', 'line 2: `count`: The value must be a number.'],
  ['words for yes or no', 'name: a\nopen: yes', 'line 2: `open`: The value must be true or false.'],
  ['words for a list', 'name: a\nparts: b', 'line 2: `parts`: The value must be a list: `[one, two]`, or one a line'],
  ['words for fields', 'just words', 'line 1: The value must be a list of fields, one a line.'],
  ['nothing at all', '', 'line 1: The value must be a list of fields, one a line.'],
  ['no words', 'name: ""', 'line 1: `name`: The value must not be empty.'],
  ['no items', 'name: a\nparts: []', 'line 2: `parts`: The list must hold at least 1.'],
  ['a word that is not one of a few', 'name: a\nkind: third', 'line 2: `kind`: The value is one of one, other.'],
  ['a misspelt field', 'name: a\n\ncuont: 1', 'line 3: Unrecognized key: "cuont". Correct its name, or take it out.'],
  ['a field given twice', 'name: a\nname: b', 'line 2: Map keys must be unique. Correct the YAML there.'],
  ['a bracket left open', 'name: [a', 'Correct the YAML there.'],
] as const

for (const [what, yaml, message] of faults)
  test(`names the line and the cure for ${what}`, () => {
    expect(() => read(yaml)).toThrow(expect.objectContaining({ name: 'PactaError', code: 'damaged' }))
    expect(() => read(yaml)).toThrow(message)
  })
