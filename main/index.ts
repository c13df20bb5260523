import { app, dialog, protocol } from 'electron'
import { z } from 'zod'
import { PactaError } from '../core/result'
import { parseCommandLine, type StartRequest } from './command-line'
import { fence, quietChromium } from './fence'
import { homeFor, scheme } from './home'
import { openProgram, type Program } from './program'
import { isForTerminal, runForTerminal } from './terminal-mode'
import { createUnfinished } from './unfinished'
import { nothingWanted, type Wanted, wantedOf } from './wanted'

/** How long the end of the program waits for saves under way, in milliseconds. */
const patience = 5000

const args = process.argv.slice(1)
if (app.isPackaged && isForTerminal(args)) void runForTerminal(args).then(code => app.exit(code))
else startWindow()

function startWindow(): void {
  try {
    start()
  } catch (error) {
    failToStart(error)
  }
}

/** Everything that has to happen before Electron is ready, and what the system may ask of the program later. */
function start(): void {
  app.setName('Pacta')
  const request = parseCommandLine(args)
  const home = homeFor(app.isPackaged ? undefined : process.env.PACTA_DEV_URL)
  if (!app.requestSingleInstanceLock({ args })) {
    app.exit(0)
    return
  }

  if (app.isPackaged) app.setAsDefaultProtocolClient('pacta')
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
  quietChromium(app.commandLine, home)
  fence(app, home, address => void program.then(({ openLink }) => openLink(address)))

  const unfinished = createUnfinished()
  const program = app.whenReady().then(() => openProgram({ home, request, unfinished }))
  program.catch(failToStart)
  const show = (wanted: Wanted) => void program.then(running => running.show(wanted))

  app.on('second-instance', (_event, _argv, folder, data) => show(wantedOf(requestOf(data), folder)))
  app.on('open-url', (event, address) => {
    event.preventDefault()
    show(wantedOf(parseCommandLine([address]), ''))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    show({ ...nothingWanted, files: [path] })
  })
  app.on('activate', () => show(nothingWanted))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', event => {
    event.preventDefault()
    void endOf(program).then(() => app.exit(0))
  })

  /** Waits for saves under way, then puts the library in order; neither holds up the end for long. */
  async function endOf(running: Promise<Program>): Promise<void> {
    await unfinished.settled(patience)
    void unfinished.track(running.then(({ close }) => close()).catch(tellLoss))
    await unfinished.settled(patience)
  }
}

/** Changes that the disk refused to the end go with the program: the reader must know. */
function tellLoss(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`pacta: ${reason}\n`)
  dialog.showErrorBox('Some changes could not be saved', reason)
}

/** What a second start asked for; it has checked its own arguments before it passed them on. */
function requestOf(data: unknown): StartRequest {
  const passed = z.object({ args: z.array(z.string()) }).safeParse(data)
  return parseCommandLine(passed.success ? passed.data.args : [])
}

/** Says why there is no window, where a terminal and where a desktop shows it, and ends the program with code 1. */
function failToStart(error: unknown): void {
  const known = error instanceof PactaError
  const reason = known
    ? error.message
    : `This is a bug in Pacta. ${error instanceof Error ? error.stack : String(error)}`
  process.stderr.write(`pacta: ${reason}\n`)
  if (app.isReady() || process.platform !== 'linux') dialog.showErrorBox('Pacta could not start', reason)
  app.exit(1)
}
