/** `npm run build`: Pacta as it runs, in `out`. */
import { installPackages } from './setup/packages.mjs'
import { runCommand } from './setup/stop.mjs'

await runCommand(async () => {
  await installPackages()
  const { buildAll } = await import('./build/build.mjs')
  await buildAll()
})
