/** `npm run dev`: Pacta with its page served by Vite, reloading the page or starting the app again as files change. */
import process from 'node:process'
import { installPackages } from './setup/packages.mjs'
import { runCommand, Stop } from './setup/stop.mjs'

await runCommand(async () => {
  await installPackages()
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Stop('There is no display to develop on. Run: xvfb-run -a npm run dev')
  const { electronCommand } = await import('./runtime/command.mjs')
  const { develop } = await import('./build/develop.mjs')
  await develop(await electronCommand(process.argv.slice(2)))
})
