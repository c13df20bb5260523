#!/usr/bin/env node
/**
 * `npx pacta`: the library from a terminal. In a clone it sets up and builds by itself what is missing or older than its
 * sources; all it says about that goes to the error output.
 */
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { isOlderThan } from './build/age.mjs'
import { installPackages } from './setup/packages.mjs'
import { inProject } from './setup/root.mjs'
import { runCommand } from './setup/stop.mjs'

const built = inProject('out', 'cli', 'index.mjs')
const sources = ['cli', 'core', 'store', 'importers', 'package-lock.json', 'scripts/build'].map(path => inProject(path))

await runCommand(async () => {
  if (isOlderThan(built, sources)) {
    await installPackages()
    const { buildCli } = await import('./build/build.mjs')
    await buildCli()
  }
})
if (!process.exitCode) await import(pathToFileURL(built).href)
