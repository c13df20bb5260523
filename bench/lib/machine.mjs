import { execFileSync } from 'node:child_process'
import os from 'node:os'

/** What the figures of a run were measured on. */
export function machine() {
  const [processor] = os.cpus()
  return {
    date: new Date().toISOString(),
    commit: commit(),
    processor: processor?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.versions.node,
  }
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return 'unknown'
  }
}
