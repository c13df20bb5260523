import { annotationFolder } from '../../../store/annotation-folder.ts'
import { diskFiles } from '../../../store/disk-files.ts'
import { createProblems } from '../../../store/problems.ts'
import { deleted } from '../items.mjs'

const survives = 'power cut'

/** As in use: a pair of files for each article. */
const byArticle = { name: 'Pacta', survives, ...contender(article => article) }

/** All in one article, so that its files are as long as can be. */
const oneArticle = { name: 'Pacta, one article', survives, ...contender(() => 'all') }

function contender(articleOf) {
  return {
    async seed(folder, items) {
      const store = storeIn(folder)
      for (const [article, records] of grouped(items)) await store.put(article, records)
      await store.close()
    },
    async open(folder) {
      const store = storeIn(folder)
      let count = 0
      for (const article of await diskFiles.list(folder)) count += await countIn(store, article)
      return { store, count, close: store.close }
    },
    async openArticle(folder, article) {
      const store = storeIn(folder)
      return { count: await countIn(store, articleOf(article)), close: store.close }
    },
    put: ({ store }, { article, record }) => store.put(articleOf(article), [record]),
    remove: ({ store }, item) => store.put(articleOf(item.article), [deleted(item).record]),
  }

  function grouped(items) {
    const groups = new Map()
    for (const { article, record } of items) {
      const group = groups.get(articleOf(article))
      if (group === undefined) groups.set(articleOf(article), [record])
      else group.push(record)
    }
    return groups
  }
}

function storeIn(folder) {
  const problems = createProblems()
  return annotationFolder({ files: diskFiles, problems, folder, replica: 'laptop', readOnly: false })
}

async function countIn(store, article) {
  const [own] = await store.read(article)
  return own.annotations.length
}

export default [byArticle, oneArticle]
