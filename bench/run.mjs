// node bench/run.mjs [suite] [--option value …]: runs one suite, or all of them.
import { existsSync, readdirSync } from 'node:fs'
import { optionsOf } from './lib/options.mjs'

const folder = new URL('.', import.meta.url)
const suites = readdirSync(folder).filter(name => existsSync(new URL(`${name}/run.mjs`, folder)))
const [wanted, ...rest] = process.argv.slice(2)
const isNamed = wanted !== undefined && !wanted.startsWith('--')

if (!existsSync(new URL('node_modules', folder)))
  stop('The peers are not installed. Run `npm ci` in the folder `bench`.')
if (isNamed && !suites.includes(wanted)) stop(`There is no suite "${wanted}". Choose one of: ${suites.join(', ')}.`)

const options = optionsOf(isNamed ? rest : process.argv.slice(2))
for (const suite of isNamed ? [wanted] : suites) {
  const { run } = await import(new URL(`${suite}/run.mjs`, folder).href)
  await run(options)
}

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}
