/**
 * `npm start`: sets up whatever is missing, builds Pacta and opens it. Arguments go on to Pacta:
 * `npm start -- --library FOLDER`.
 */
import process from 'node:process'
import { installPackages } from './setup/packages.mjs'
import { run } from './setup/run.mjs'
import { runCommand } from './setup/stop.mjs'

await runCommand(async () => {
  await installPackages()
  const { buildAll } = await import('./build/build.mjs')
  const { electronCommand } = await import('./runtime/command.mjs')
  await buildAll()
  return run(await electronCommand(process.argv.slice(2)), { cwd: process.env.INIT_CWD ?? process.cwd() })
})
