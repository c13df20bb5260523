import { mkdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../results/', import.meta.url)

/**
 * Keeps the last run of a suite: all figures as JSON, and tables for readers.
 * @param {string} suite
 * @param {unknown} figures
 * @param {string} page Markdown.
 */
export function keepResults(suite, figures, page) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${suite}.json`, folder), `${JSON.stringify(figures, null, 1)}\n`)
  writeFileSync(new URL(`${suite}.md`, folder), page)
}
