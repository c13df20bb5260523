import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import process from 'node:process'

/** A process of this computer, so described that no other one is taken for it. */
export interface ProcessMark {
  readonly pid: number
  /** When it began, in a form that only this platform understands; null where the platform does not tell. */
  readonly started: string | null
}

/** What can be known of the processes of this computer. */
export interface Processes {
  readonly self: ProcessMark
  /** False for a process that has ended, also where another one has its number now. `at` is when it was seen, in ms. */
  isRunning(mark: ProcessMark, at: number): boolean
}

/** The processes that the system knows. */
export const systemProcesses: Processes = {
  self: { pid: process.pid, started: startOf(process.pid) },
  isRunning({ pid, started }, at) {
    if (!isThere(pid)) return false
    const now = startOf(pid)
    if (now !== null && started !== null) return now === started
    return at > Date.now() - uptime() * 1000
  },
}

/** Signal 0 reaches nobody and tells whether somebody is there; without permission to send it, somebody is. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** On Linux, which boot it was and the tick at which the process began: field 22 of `stat`, see proc(5). */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot}/${fields[19]}`
  } catch {
    return null
  }
}
