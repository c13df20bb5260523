import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const probe = fileURLToPath(new URL('probe.cjs', import.meta.url))
const sign = 'bench:'
/** A start that takes longer has failed, in milliseconds. */
const patience = 60_000

/**
 * Starts an app with a fresh profile and ends it once its article is seen.
 * @param {string} runtime Path of Electron's program.
 * @param {readonly string[]} args The app's folder and its arguments.
 * @returns {Promise<{ seen: number, sinceRead: number }>} Milliseconds from the start of the process, and from the moment
 *   when the article's file was read (NaN where none was), until the frame that showed its first words.
 */
export async function timeStart(runtime, args) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'pacta-bench-'))
  const switches = [
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const begun = Date.now()
  const child = spawn(runtime, ['-r', probe, ...args, ...switches], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise(resolve => child.once('exit', resolve))
  try {
    const events = await eventsUntilSeen(child)
    const seen = events.get('seen')
    return { seen: seen - begun, sinceRead: seen - (events.get('read') ?? Number.NaN) }
  } finally {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true })
  }
}

/** When each event happened first, in milliseconds since 1970. */
function eventsUntilSeen(child) {
  return new Promise((resolve, reject) => {
    const events = new Map()
    const timer = setTimeout(() => reject(new Error(`Nothing was seen in ${patience} ms.`)), patience)
    child.once('exit', code => reject(new Error(`The program ended (${code}) before anything was seen.`)))
    createInterface({ input: child.stdout }).on('line', line => {
      if (!line.startsWith(sign)) return
      const { event, at } = JSON.parse(line.slice(sign.length))
      if (!events.has(event)) events.set(event, at)
      if (event !== 'seen') return
      clearTimeout(timer)
      resolve(events)
    })
  })
}
