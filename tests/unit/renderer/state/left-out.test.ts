import { expect, test, vi } from 'vitest'
import { articleId, openWindow } from './window'

test('knows what the article leaves out of each treaty that it names', async () => {
  const { reader, library } = await openWindow()
  await vi.waitFor(() => expect(reader.leftOut.value).not.toBeNull())
  expect(reader.leftOut.value).toEqual(await library.findLeftOut(articleId))
  expect(reader.leftOut.value?.map(({ treatyId }) => treatyId)).toEqual(['new-start'])
})

test('forgets it with the article', async () => {
  const { reader } = await openWindow()
  await vi.waitFor(() => expect(reader.leftOut.value).not.toBeNull())
  await reader.articles.show('empty')
  expect(reader.leftOut.value).toBeNull()
  await vi.waitFor(() => expect(reader.leftOut.value).toEqual([]))
})
