import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { expect, test } from 'vitest'
import { systemProcesses } from '../../../store/running-process'

const { self, isRunning } = systemProcesses

test('this process runs', () => {
  expect(self.pid).toBe(process.pid)
  expect(isRunning(self, Date.now())).toBe(true)
})

test('a process that has ended does not', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(isRunning({ pid: child.pid ?? 0, started: null }, Date.now())).toBe(false)
})

test('where a platform does not tell when a process began, one of before the last start has ended', () => {
  expect(isRunning({ pid: process.pid, started: null }, Date.now())).toBe(true)
  expect(isRunning({ pid: process.pid, started: null }, Date.UTC(2001, 0, 1))).toBe(false)
})

test.runIf(process.platform === 'linux')('another process with the same number is told apart', () => {
  expect(isRunning({ ...self, started: `${self.started}0` }, Date.now())).toBe(false)
})
