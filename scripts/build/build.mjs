import { build } from 'vite'
import { Stop } from '../setup/stop.mjs'
import { checkSources } from './check-sources.mjs'
import * as recipes from './recipes.mjs'

/** Builds Pacta into `out`, after a check of the articles and treaty records that ship with it. */
export async function buildAll() {
  await checkSources()
  for (const recipe of [recipes.main, recipes.preload, recipes.renderer, recipes.terminal, ...commandLine])
    await buildOne(recipe)
}

/** Builds what the command line runs on, and nothing else. */
export async function buildCli() {
  for (const recipe of commandLine) await buildOne(recipe)
}

const commandLine = [recipes.importers, recipes.search, recipes.cli]

/** @param {recipes.Recipe} recipe */
async function buildOne(recipe) {
  try {
    await build(recipe)
  } catch (error) {
    throw new Stop(`The build failed: ${error instanceof Error ? error.message : error}`)
  }
}
