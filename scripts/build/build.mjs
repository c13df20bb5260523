import { build } from 'vite'
import { Stop } from '../setup/stop.mjs'
import { checkSources } from './check-sources.mjs'
import * as recipes from './recipes.mjs'

/** Builds Pacta into `out`, after a check of the articles and treaty records that ship with it. */
export async function buildAll() {
  await checkSources()
  for (const recipe of [recipes.main, recipes.preload, recipes.renderer, recipes.cli]) await buildOne(recipe)
}

/** Builds the command line's part alone. */
export const buildCli = () => buildOne(recipes.cli)

/** @param {recipes.Recipe} recipe */
async function buildOne(recipe) {
  try {
    await build(recipe)
  } catch (error) {
    throw new Stop(`The build failed: ${error instanceof Error ? error.message : error}`)
  }
}
