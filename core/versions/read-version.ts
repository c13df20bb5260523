import type { Rendering } from '../article/article'
import { listArticle, readArticle } from '../article/entry'
import { readFile } from '../article/read-file'
import type { ArticleFiles } from '../ports'
import type { ArticleVersion } from './comparison'

/** The versions of an article, the oldest first. Throws `missing` where there is no such article. */
export async function listVersions(files: ArticleFiles, articleId: string): Promise<readonly ArticleVersion[]> {
  const handle = await files.find(articleId)
  const versions = handle?.versions ?? []
  if (versions.length === 0) await readFile(files, articleId)
  return Promise.all(
    versions.map(async id => {
      const { saved } = listArticle(await readFile(files, articleId, id))
      return { id, saved, isCurrent: id === versions.at(-1) }
    }),
  )
}

/** One version of an article, made ready to be compared. Throws `missing` where there is no such article or version. */
export async function readVersion(
  files: ArticleFiles,
  articleId: string,
  versionId: string,
): Promise<{ readonly version: ArticleVersion; readonly rendering: Rendering }> {
  const file = await readFile(files, articleId, versionId)
  const { saved, rendering } = readArticle(file)
  const current = (await files.find(articleId))?.versions.at(-1)
  return { version: { id: versionId, saved, isCurrent: versionId === current }, rendering }
}
