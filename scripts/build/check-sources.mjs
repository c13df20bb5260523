import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { inProject } from '../setup/root.mjs'
import { Stop } from '../setup/stop.mjs'

const core = {
  entry: 'core/article/entry.ts',
  claims: 'core/article/claims-file.ts',
  record: 'core/treaty/record.ts',
  series: 'core/treaty/series.ts',
}

/**
 * Reads every article, its claims, every treaty record and every series that ships, as Pacta will. Throws `Stop` for the
 * first fault.
 */
export async function checkSources() {
  /** @type {typeof import('../../core/article/entry')} */
  const { readArticle } = await load(core.entry)
  /** @type {typeof import('../../core/article/claims-file')} */
  const { readArticleClaims } = await load(core.claims)
  /** @type {typeof import('../../core/treaty/record')} */
  const { readTreaties } = await load(core.record)
  /** @type {typeof import('../../core/treaty/series')} */
  const { readAllSeries } = await load(core.series)

  const articles = await readFolder('articles')
  for (const [name, markdown] of articles) {
    if (!name.endsWith('.md')) continue
    const id = name.slice(0, -'.md'.length)
    try {
      const { rendering } = readArticle({ id, name, markdown })
      readArticleClaims({ name, claims: articles.get(`${id}.claims.yaml`) ?? null }, rendering.text)
    } catch (error) {
      throw new Stop(`docs-source/articles/${error instanceof Error ? error.message : error}`)
    }
  }
  const records = [...(await readFolder('treaties'))].map(([name, markdown]) => ({ name, markdown }))
  const [problem] = readTreaties(records).problems
  if (problem) throw new Stop(`docs-source/treaties/${problem.message}`)

  const numbers = await readFolder('series')
  const series = [...numbers]
    .filter(([name]) => name.endsWith('.csv'))
    .map(([name, csv]) => ({ name, csv, about: numbers.get(name.replace(/\.csv$/, '.yaml')) ?? null }))
  const [fault] = readAllSeries(series).problems
  if (fault) throw new Stop(`docs-source/series/${fault.message}`)
}

/** @param {string} module */
async function load(module) {
  return (await runnerImport(inProject(module), { configFile: false, logLevel: 'warn', root: inProject() })).module
}

/**
 * The text files of a folder of docs-source, by name.
 *
 * @param {string} folder
 */
async function readFolder(folder) {
  const path = inProject('docs-source', folder)
  const names = (await readdir(path)).filter(name => /\.(csv|md|yaml)$/.test(name)).sort()
  const texts = names.map(async name => /** @type {const} */ ([name, await readFile(join(path, name), 'utf8')]))
  return new Map(await Promise.all(texts))
}
