import { expect, test } from 'vitest'
import type { TypedTask } from '../../../cli/program'
import type { ImportItem } from '../../../core/intake/import-state'
import { libraryOfOne, type } from './terminal'

const task = (path: string): TypedTask => ({
  ...{ path, name: path, stop: () => {} },
  read: () => Promise.reject(new Error('The library reads it.')),
})
const item = (change: Partial<ImportItem>): ImportItem => ({
  ...{ id: 'i', name: 'a.html', at: '', outcome: 'imported', articleId: 'a', title: 'A', warnings: [], problem: null },
  ...change,
})

/** Types a line at a library that makes these items of the tasks, one after the other. */
async function typed(line: string, items: readonly ImportItem[]) {
  const left = [...items]
  const asked: string[] = []
  const library = {
    ...libraryOfOne(),
    bringIn: async (_tasks: unknown, choice: string) => {
      asked.push(choice)
      return left.splice(0, 1)
    },
  }
  const tasks = items.map(({ name }) => task(name))
  return { ...(await type(line, { library, tasks })), asked }
}

test('names each article that came in, and what it lacks', async () => {
  const items = [
    item({ warnings: ['1 image could not be had'] }),
    item({ name: 'b.html', outcome: 'version', articleId: 'b' }),
  ]
  const { code, out, err } = await typed('import folder', items)
  expect(code).toBe(0)
  expect(out).toBe('a.html: imported as a\nb.html: a new version of b\n')
  expect(err).toBe('  1 image could not be had\n')
})

test('prints a line for each file for programs', async () => {
  const items = [
    item({ warnings: ['Cut.'] }),
    item({ name: 'b.pdf', outcome: 'failed', problem: 'b.pdf holds no text.' }),
  ]
  const { code, out } = await typed('import folder --json', items)
  expect(code).toBe(1)
  expect(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([
    { file: 'a.html', id: 'a', title: 'A', warnings: ['Cut.'] },
    { file: 'b.pdf', error: 'b.pdf holds no text.' },
  ])
})

test('a file that fails does not hold up the others, and the exit code tells', async () => {
  const items = [item({ outcome: 'failed', problem: 'a.html is empty.' }), item({ name: 'b.html', articleId: 'b' })]
  const { code, out, err } = await typed('import a.html b.html', items)
  expect([code, out]).toEqual([1, 'b.html: imported as b\n'])
  expect(err).toBe('pacta: a.html is empty.\npacta: 1 of 2 could not be imported.\n')
})

test('the library judges of another copy unless it is said otherwise', async () => {
  expect((await typed('import a.html', [item({})])).asked).toEqual(['judge'])
  expect((await typed('import a.html --twin copy', [item({})])).asked).toEqual(['copy'])
  expect((await typed('import a.html --twin all', [item({})])).code).toBe(2)
})

test('says so where there is nothing to import', async () => {
  const { code, err } = await typed('import empty-folder', [])
  expect([code, err]).toEqual([1, 'pacta: There is nothing that can be imported.\n'])
  expect((await type('import')).err).toBe(
    'pacta: import needs files, folders or addresses. `pacta import --help` tells more.\n',
  )
})
