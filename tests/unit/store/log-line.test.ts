import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '../../../store/checksum'
import { logHead, logLine, readLog } from '../../../store/log-line'
import { recordOf } from '../../faults/records'

const bytes = (text: string) => new TextEncoder().encode(text)

test('the checksum is the CRC-32 of zip', () => {
  expect(checksum(bytes('123456789'))).toBe('cbf43926')
  expect(checksum(bytes(''))).toBe('00000000')
})

test('whatever a note holds comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), notes => {
      const records = notes.map((note, number) => recordOf(`n${number}`, note))
      const log = readLog(Buffer.concat([logHead, ...records.map(logLine)]))
      expect(log).toEqual({ version: 1, entries: records, damagedLines: 0 })
    }),
  )
})

test('no change of a single byte goes unnoticed, and none reaches another line', () => {
  const log = Buffer.concat([
    logHead,
    logLine(recordOf('n1', 'Ünïcode')),
    logLine(recordOf('n2')),
    logLine(recordOf('n3')),
  ])
  const whole = readLog(log).entries
  for (let at = logHead.length; at < log.length; at++) {
    const changed = Uint8Array.from(log)
    changed[at] = (changed[at] ?? 0) ^ 1
    const { entries } = readLog(changed)
    expect(entries.length).toBeGreaterThanOrEqual(whole.length - 2)
    expect(entries.length).toBeLessThan(whole.length)
    expect(whole).toEqual(expect.arrayContaining([...entries]))
  }
})
