import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import process from 'node:process'
import { root } from './root.mjs'

/**
 * A program and its arguments.
 * @typedef {readonly string[]} Command
 */

/**
 * Runs a program in the project's folder until it ends; resolves with its exit code, as a shell counts it.
 * Rejects when the program cannot be started.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run([program = '', ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}

/**
 * Runs a program and keeps quiet about it; resolves with its exit code and what it wrote to both outputs. A program
 * that cannot be started counts as one that failed.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ readonly code: number, readonly output: string }>}
 */
export function runQuietly([program = '', ...args], options) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (output += data))
    child.on('error', error => resolve({ code: 127, output: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/**
 * npm, whichever way this script was started; on Windows it is no program of its own.
 *
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function npm(...args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script, ...args]
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm', ...args] : ['npm', ...args]
}

/**
 * A tool of the project's packages, by the script that its package names for it.
 *
 * @param {string} script - in node_modules
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function tool(script, ...args) {
  return [process.execPath, `${root}/node_modules/${script}`, ...args]
}
