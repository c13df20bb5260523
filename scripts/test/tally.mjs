import { existsSync, readFileSync } from 'node:fs'

/**
 * How many tests of a run passed, failed and were skipped.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally
 */

/** @type {Tally} */
export const passed = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const failed = { passed: 0, failed: 1, skipped: 0 }
/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** @param {Tally} tally */
export const describe = tally => `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`

/**
 * The tally in a runner's JSON report. A run that failed without a failed test, or left no report, counts as one failure:
 * a file that could not be loaded has no tests to count.
 *
 * @template Report
 * @param {number} code - the runner's exit code
 * @param {string} path - of the report
 * @param {(report: Report) => Tally} read
 * @returns {Tally}
 */
export function tallyOf(code, path, read) {
  if (!existsSync(path)) return failed
  const tally = read(JSON.parse(readFileSync(path, 'utf8')))
  return code !== 0 && tally.failed === 0 ? add(tally, failed) : tally
}

/**
 * @param {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} report
 * @returns {Tally}
 */
export const readVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

/**
 * @param {{ readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} report
 * @returns {Tally}
 */
export const readPlaywright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
})
