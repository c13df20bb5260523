/**
 * `npm run package`: the app's folder in `dist`, for this system.
 * `npm run package -- --installers`: the installers that electron-builder.yml names for it.
 */
import process from 'node:process'
import { installPackages } from './setup/packages.mjs'
import { runCommand } from './setup/stop.mjs'

await runCommand(async () => {
  await installPackages()
  const { buildAll } = await import('./build/build.mjs')
  const { findRuntime } = await import('./runtime/find.mjs')
  const { packageFolder, packageInstallers } = await import('./package/package-app.mjs')
  await buildAll()
  const runtime = await findRuntime()
  await (process.argv.includes('--installers') ? packageInstallers : packageFolder)(runtime)
})
