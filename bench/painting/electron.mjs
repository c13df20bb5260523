import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { windowOver } from './window.mjs'

/** A line of the program's output that is meant for us. */
const sign = 'bench:'

/**
 * The window of an Electron runtime, which drives itself: an old one refuses what Playwright asks of a browser. On Linux
 * under a virtual display.
 * @param {string} runtime Path of the program.
 * @returns {Promise<import('./window.mjs').Window>}
 */
export async function openElectron(runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-bench-'))
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "bench", "version": "1.0.0", "main": "main.cjs" }')
  writeFileSync(path.join(folder, 'main.cjs'), `(${host})(${JSON.stringify(sign)})`)
  const args = [runtime, folder, '--disable-gpu', `--user-data-dir=${folder}/profile`]
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  const [program, ...rest] = process.platform === 'linux' ? ['xvfb-run', '-a', ...args] : args
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map()
  createInterface({ input: child.stdout }).on('line', line => {
    if (!line.startsWith(sign)) return
    const { id, result, error } = JSON.parse(line.slice(sign.length))
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) resolve(result)
    else reject(new Error(error))
  })
  child.once('exit', code => {
    for (const { reject } of waiting.values()) reject(new Error(`Electron ended (${code}): ${runtime}`))
  })
  let last = 0
  const send = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      child.stdin.write(`${JSON.stringify({ id: last, method, parameters })}\n`)
    })
  const { product } = await send('Browser.getVersion').catch(() => ({ product: 'Electron' }))
  return windowOver(send, {
    version: product,
    async close() {
      child.stdin.end()
      await new Promise(resolve => child.once('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

/**
 * The program that runs inside of Electron: it hands commands from its input to its window, and answers on its output.
 * @param {string} mark
 */
function host(mark) {
  const { app, BrowserWindow } = require('electron')
  const lines = require('node:readline').createInterface({ input: process.stdin })
  const queued = []
  let answer = line => queued.push(line)
  lines.on('line', line => answer(line))
  lines.on('close', () => app.exit())
  app.commandLine.appendSwitch('js-flags', '--expose-gc')
  app.commandLine.appendSwitch('enable-precise-memory-info')
  app.whenReady().then(async () => {
    const window = new BrowserWindow({ width: 1200, height: 800, useContentSize: true })
    await window.loadURL('about:blank')
    window.webContents.debugger.attach('1.3')
    const tell = message => process.stdout.write(`${mark}${JSON.stringify(message)}\n`)
    answer = line => {
      const { id, method, parameters } = JSON.parse(line)
      window.webContents.debugger.sendCommand(method, parameters).then(
        result => tell({ id, result }),
        error => tell({ id, error: error.message }),
      )
    }
    for (const line of queued) answer(line)
  })
}
