import { expect, test } from 'vitest'
import { firstVersion, type NewArticle } from '../../../core/ports'
import { articleFolders } from '../../../store/article-folders'
import type { Files } from '../../../store/files'
import { createProblems } from '../../../store/problems'
import { type Fault, modelDisk } from '../../faults/model-disk'

const article: NewArticle = {
  ...{ id: 'talks', version: firstVersion, markdown: `# Talks\n\n![](images/aa11.png)\n${'Words. '.repeat(200)}\n` },
  images: [{ name: 'aa11.png', bytes: new Uint8Array(5000).fill(7) }],
}
const open = (files: Files) =>
  articleFolders({ files, problems: createProblems(), own: '/library/articles', shipped: '/shipped/articles' })

const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'short write']

for (const fault of faults)
  test(`an import that the disk refuses leaves no article, or all of it: ${fault} at every step`, async () => {
    let steps = 0
    await open(modelDisk({ onOperation: () => steps++ })).add(article)
    expect(steps).toBeGreaterThan(8)
    for (let at = 0; at < steps; at++) {
      const disk = modelDisk({ fault: ({ index }) => (index === at ? fault : null) })
      const problem = await open(disk)
        .add(article)
        .then(
          () => null,
          error => error,
        )
      if (problem !== null) expect(problem).toMatchObject({ code: 'storage' })
      const found = await open(modelDisk({ image: disk.image() })).read('talks')
      if (problem === null || found !== null) expect(found?.markdown).toBe(article.markdown)
    }
  })

test('an article that was acknowledged is there after a power cut, with its images', async () => {
  const disk = modelDisk()
  await open(disk).add(article)
  for (const image of disk.crashStates()) {
    const articles = open(modelDisk({ image }))
    expect((await articles.read('talks'))?.markdown).toBe(article.markdown)
    expect([...(await articles.imageSums()).keys()]).toEqual(['aa11.png'])
  }
})

test('a power cut while an article is written leaves no article, or all of it', async () => {
  const states: (string | null)[] = []
  const disk = modelDisk()
  const watched: Files = { ...disk }
  const crash = async () => {
    for (const image of disk.crashStates())
      states.push((await open(modelDisk({ image })).read('talks'))?.markdown ?? null)
  }
  for (const name of ['create', 'rename', 'syncFolder', 'makeFolder'] as const)
    Object.assign(watched, {
      [name]: async (...args: never[]) => {
        const result = await (disk[name] as (...args: never[]) => Promise<unknown>)(...args)
        await crash()
        return result
      },
    })
  await open(watched).add(article)
  expect(new Set(states)).toEqual(new Set([null, article.markdown]))
})
