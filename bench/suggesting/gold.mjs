import { readdirSync, readFileSync } from 'node:fs'
import { importTypeScript } from '../lib/typescript.mjs'

const tests = new URL('../../tests/', import.meta.url)
const articles = new URL('fixtures/attribution/treaty-news/tuning/', tests)

/** The scorer of the tests, so that a figure means the same here and there. */
export const { score } = await importTypeScript(new URL('unit/core/claim/score.ts', tests))

/**
 * Articles with their attributions as people marked them: lines `{ id, text, gold }` of a file, or our own articles that rules
 * may be written with a look at.
 * @param {string | undefined} file
 * @returns {Promise<readonly { id: string, text: string, gold: readonly object[] }[]>}
 */
export async function readGold(file) {
  if (file === undefined) return ownArticles()
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter(line => line.trim() !== '')
    .map(line => {
      const { id, text, gold } = JSON.parse(line)
      return { id, text, gold: gold.map(attributionOf) }
    })
}

async function ownArticles() {
  const { readMarkedArticle } = await importTypeScript(new URL('unit/core/claim/marked-article.ts', tests))
  return readdirSync(articles).map(name => readMarkedArticle(name, readFileSync(new URL(name, articles), 'utf8')))
}

/** An attribution whose parts are a span `[start, end]`, a list of them, or nothing. */
export function attributionOf({ content, source, cue, kind }) {
  return { content: spansOf(content) ?? [], source: spansOf(source), cue: spansOf(cue), kind }
}

function spansOf(written) {
  if (!written || written.length === 0) return null
  const pairs = typeof written[0] === 'number' ? [written] : written
  return pairs.map(([start, end]) => ({ start, end }))
}

export const wordsIn = text => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
