import { expect, test } from 'vitest'
import type { Verification } from '../../../core/shelf/verify'
import { libraryOfOne, type } from './terminal'

const good: Verification = { articles: 2, versions: 3, annotations: 5, gone: 1, images: 4, problems: [] }
const bad: Verification = { ...good, problems: [{ code: 'missing', message: 'a.md: the image x.png is not there.' }] }
const typed = (line: string, report: Verification) =>
  type(line, { library: { ...libraryOfOne(), verify: async () => report } })

test('a library in order is exit code 0', async () => {
  const { code, out, err } = await typed('verify', good)
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(
    '2 articles in 3 versions, 4 images\n5 annotations, 1 of them without a place in the text\nEverything is in order.\n',
  )
})

test('each problem is named, and the exit code is 1', async () => {
  const { code, out, err } = await typed('verify', bad)
  expect([code, err]).toEqual([1, 'pacta: 1 problem was found.\n'])
  expect(out).toContain('a.md: the image x.png is not there.\n')
})

test('prints the report for programs', async () => {
  expect(JSON.parse((await typed('verify --json', bad)).out)).toEqual(bad)
})
