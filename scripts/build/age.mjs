import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a file is missing, or older than any of the files and folders that it is made from.
 *
 * @param {string} made
 * @param {readonly string[]} sources
 */
export function isOlderThan(made, sources) {
  const at = statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return sources.some(source => changedAt(source) > at)
}

/**
 * When a file, or anything in a folder, was last changed; a folder changes itself when something in it comes or goes.
 *
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map(name => changedAt(join(path, name))))
}
