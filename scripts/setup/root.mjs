import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {readonly string[]} path - below the project's folder */
export const inProject = (...path) => join(root, ...path)
