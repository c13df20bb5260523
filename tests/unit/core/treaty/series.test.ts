import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readAllSeries, readSeries } from '../../../../core/treaty/series'
import { seriesSchema } from '../../../../core/treaty/series-schema'

const format = readFileSync(new URL('../../../../docs-source/FORMAT.md', import.meta.url), 'utf8')
const exampleOf = (name: string, language: string) =>
  new RegExp(`\`${name}\`:\n\n\`\`\`${language}\n([^]*?)\`\`\``).exec(format)?.[1] ?? ''

const about = exampleOf('rain\\.yaml', 'yaml')
const wrong = exampleOf('rain\\.csv', 'csv')
const csv = wrong.replace('US,1961,,,', 'US,1961,380,yearbook,')
const messageOf = (file: { csv?: string; about?: string | null }) =>
  readAllSeries([{ name: 'rain.csv', csv, about, ...file }]).problems[0]?.message

test('the example in the format’s description can be read once its mistake is mended', () => {
  expect(readSeries({ name: 'rain.csv', csv, about })).toMatchObject({
    id: 'rain',
    notes: [],
    rows: [
      { id: 'rain.CA.1960', code: 'CA', date: '1960', values: [410], derived: [], sources: ['yearbook'], note: null },
      { id: 'rain.CA.1961', values: [395.5], note: 'Two stations, not three.' },
      { id: 'rain.US.1961', values: [380] },
    ],
  })
})

test('the format’s description tells what a reader is told of its mistake', () => {
  expect(format).toContain(`you read \`${messageOf({ csv: wrong })}\``)
})

test('the format’s description names every field of a series', () => {
  const part = format.slice(format.indexOf('## Series'))
  const named = new Set(part.match(/`[^`\n]+`/g)?.flatMap(code => code.match(/\w+/g) ?? []))
  const fields = Object.keys(z.toJSONSchema(seriesSchema, { io: 'input' }).properties ?? {})
  expect(fields.length).toBeGreaterThan(8)
  expect(fields.filter(field => !named.has(field))).toEqual([])
})

const faults: readonly (readonly [string, string, string, string])[] = [
  ['no rows', csv, '', 'line 1: A series begins with a line of column names, and a row of numbers below it.'],
  ['a column left out', ',sources,note', ',note', 'line 1: The column sources is missing: add it to the first line.'],
  [
    'a column that is not described',
    'code,date,fall',
    'code,date,fall,snow',
    'line 1: Unrecognized column: snow. Correct its name, or list it under `columns`.',
  ],
  ['a column twice', 'sources,note', 'sources,note,fall', 'line 1: The column fall stands there twice. Take one out.'],
  [
    'a cell too few',
    'CA,1960,410,yearbook,',
    'CA,1960,410',
    'line 2: The row has 3 cells, the first line 5. Give it as many.',
  ],
  [
    'a code without a name',
    'CA,1960',
    'MX,1960',
    'line 2: The code MX is not under `names`. List it there, or correct it here.',
  ],
  ['a date in another form', 'CA,1960', 'CA,Jan 1960', 'line 2: A date reads 2010-04-08, 2010-04 or 2010.'],
  ['a day that does not exist', 'CA,1960', 'CA,1960-02-30', 'line 2: There is no such day in the calendar.'],
  [
    'a number with a comma for thousands',
    'CA,1960,410',
    'CA,1960,"1,410"',
    'line 2: fall: 1,410 is not a number. Write it as 1550 or 15.5, or nothing.',
  ],
  ['a row without a source', '410,yearbook', '410,', 'line 2: Every row names at least one source.'],
  [
    'a source that is not listed',
    '410,yearbook',
    '410,yearbook wiki',
    'line 2: The source wiki is not under `sources`. List it there, or correct its id here.',
  ],
  ['a row twice', 'CA,1961', 'CA,1960', 'line 3: CA has a row for 1960 already. Take one of them out.'],
  [
    'rows out of order',
    'CA,1961',
    'CA,1959',
    'line 3: The rows of CA are not in the order of their dates. Move 1959 up.',
  ],
]
for (const [what, from, to, message] of faults)
  test(`names the line and the cure for ${what}`, () => {
    const changed = csv.replace(from, to)
    expect(changed).not.toBe(csv)
    expect(messageOf({ csv: changed })).toBe(`rain.csv: ${message}`)
  })

test('a column that is said to be worked out must be there', () => {
  const changed = csv.replace(',note', ',derived').replace(/,$/gm, ',snow')
  expect(messageOf({ csv: changed })).toBe('rain.csv: line 2: derived: There is no column snow. Correct its name.')
})

test('numbers that nothing describes are not shown', () => {
  expect(messageOf({ about: null })).toBe('rain.csv: rain.yaml is missing. Describe the numbers there, beside the CSV.')
})

test('a description that does not fit is named by its own file and line', () => {
  expect(messageOf({ about: about.replace('credit: The Board of Engineers\n', '') })).toBe(
    'rain.yaml: line 1: `credit`: The field is missing: add it.',
  )
})

test('a broken series, and one whose id is taken, are named, and the others are there', () => {
  const { series, problems } = readAllSeries([
    { name: 'rain.csv', csv, about },
    { name: 'again.csv', csv, about },
    { name: 'wrong.csv', csv: wrong, about },
  ])
  expect(series.map(({ id }) => id)).toEqual(['rain'])
  expect(problems.map(({ message }) => message)).toEqual([
    'again.yaml: line 1: The id rain is used by another series. Choose one of its own.',
    'wrong.csv: line 4: The row holds no number. Give it one, or take it out.',
  ])
})
