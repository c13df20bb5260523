import { setTimeout } from 'node:timers/promises'
import { launch } from '../lib/browser.mjs'

/** Milliseconds that a page may take to open. */
const patience = 30_000

/**
 * One page that is driven over Chromium's debugging protocol.
 * @typedef {object} Window
 * @property {string} version
 * @property {(url: string) => Promise<void>} open
 * @property {(verb: string, argument?: unknown) => Promise<unknown>} ask Calls a function of `bench` in the page.
 * @property {() => Promise<Readonly<Record<string, number>>>} metrics
 * @property {() => Promise<void>} collectGarbage
 * @property {() => Promise<string>} picture What shows, as a PNG in base64.
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Window>} */
export async function openChromium() {
  const browser = await launch()
  const page = await browser.context.newPage()
  const session = await page.context().newCDPSession(page)
  return windowOver((method, parameters) => session.send(method, parameters), {
    version: `Chromium ${browser.version}`,
    close: browser.close,
  })
}

/**
 * @param {(method: string, parameters?: object) => Promise<unknown>} send
 * @param {{ version: string, close: () => Promise<void> }} host
 * @returns {Promise<Window>}
 */
export async function windowOver(send, host) {
  for (const domain of ['Page', 'Runtime', 'Performance']) await send(`${domain}.enable`)
  const evaluate = async expression => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  return {
    ...host,
    async open(url) {
      await send('Page.navigate', { url })
      const isThere = `location.href === ${JSON.stringify(url)} && 'bench' in window`
      const end = Date.now() + patience
      while (!(await evaluate(isThere).catch(() => false))) {
        if (Date.now() > end) throw new Error(`The page did not open: ${url}`)
        await setTimeout(20)
      }
    },
    ask: (verb, argument) => evaluate(`bench.${verb}(${JSON.stringify(argument) ?? ''})`),
    async metrics() {
      const { metrics } = await send('Performance.getMetrics')
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    },
    collectGarbage: () => send('HeapProfiler.collectGarbage'),
    picture: async () => (await send('Page.captureScreenshot')).data,
  }
}
