import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseCommandLine } from '../../../main/command-line'
import { nothingWanted, wantedOf } from '../../../main/wanted'

test('files are named from the folder that the start was in', () => {
  const request = parseCommandLine(['.', 'page.html', resolve('/tmp/book.epub')])
  expect(wantedOf(request, resolve('/home/reader')).files).toEqual([
    resolve('/home/reader/page.html'),
    resolve('/tmp/book.epub'),
  ])
})

test('a plain start wants nothing but the window', () => {
  expect(wantedOf(parseCommandLine(['.']), '/')).toEqual(nothingWanted)
})
