import type { ArticleFile, ArticleFiles } from '../ports'
import { PactaError } from '../result'

/** The file of an article, or of one version of it. Throws `missing` where there is none. */
export async function readFile(files: ArticleFiles, articleId: string, version?: string): Promise<ArticleFile> {
  const file = await files.read(articleId, version)
  if (file !== null) return file
  const what = version === undefined ? `article ${articleId}` : `version ${version} of the article ${articleId}`
  throw new PactaError('missing', `There is no ${what} in this library. It may have been renamed or moved.`)
}
