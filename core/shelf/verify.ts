import { indexText } from '../anchor/anchor'
import { allAnnotations } from '../annotation/all-annotations'
import { placeAll } from '../annotation/place'
import { readArticleClaims } from '../article/claims-file'
import { readArticle } from '../article/entry'
import { readFile } from '../article/read-file'
import type { ArticleHandle, Ports } from '../ports'
import { PactaError, type Problem, toProblem } from '../result'
import type { Reference } from '../treaty/reference'

/** What a library holds, and what is wrong with it. */
export interface Verification {
  readonly articles: number
  readonly versions: number
  readonly annotations: number
  /** Annotations that stand nowhere in the current version of their article. */
  readonly gone: number
  readonly images: number
  readonly problems: readonly Problem[]
}

interface VerifyParts {
  readonly ports: Pick<Ports, 'articles' | 'annotations'>
  readonly reference: Reference
  /** What has gone wrong so far, in the library and its ports. */
  readonly problems: () => readonly Problem[]
}

/**
 * Reads every version of every article with its claims, its images and what was written in it, and the treaty record. An
 * image is known by its name, which holds the sum of its bytes; what lies beside the articles under another name is left
 * alone.
 */
export async function verify({ ports, reference, problems }: VerifyParts): Promise<Verification> {
  const { articles, annotations } = ports
  const found: Problem[] = []
  const orNote = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof PactaError)) throw error
      found.push(toProblem(error))
      return null
    }
  }
  const sums = await articles.imageSums()
  for (const [name, sum] of sums)
    if (/^[0-9a-f]{32}\.\w+$/.test(name) && !sum.startsWith(name.slice(0, 32)))
      found.push({ code: 'damaged', message: `The image ${name} is not what it was. Import its article again.` })

  /** Reads one version to its end; its text, and the claims that come with it. */
  const readVersion = async (handle: ArticleHandle, version: string) => {
    const file = await readFile(articles, handle.id, version)
    const { rendering } = readArticle(file)
    for (const name of imagesIn(rendering.html))
      if (!sums.has(name))
        found.push({
          code: 'missing',
          message: `${file.name}: the image ${name} is not there. Import the article again.`,
        })
    return { text: rendering.text, claims: readArticleClaims(file, rendering.text) }
  }

  const handles = await articles.list()
  let count = 0
  let gone = 0
  for (const handle of handles) {
    for (const version of handle.versions) {
      const article = await orNote(() => readVersion(handle, version))
      if (article === null || version !== handle.versions.at(-1)) continue
      const replicas = await orNote(() => annotations.read(handle.id))
      const placed = placeAll(indexText(article.text), allAnnotations(article.claims, replicas ?? []))
      count += placed.length
      gone += placed.filter(({ anchoring }) => anchoring.span === null).length
    }
  }
  await reference.treaties()
  await reference.series()
  const all = new Map([...problems(), ...found].map(problem => [problem.message, problem]))
  return {
    articles: handles.length,
    versions: handles.reduce((sum, { versions }) => sum + versions.length, 0),
    annotations: count,
    gone,
    images: sums.size,
    problems: [...all.values()],
  }
}

function imagesIn(html: string): readonly string[] {
  return Array.from(html.matchAll(/ src="images\/([^"]+)"/g), ([, name = '']) => decodeURIComponent(name))
}
