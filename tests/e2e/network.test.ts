import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './harness'
import { beginNote, card, openTab, selectWords } from './reader'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: unknown }[]
}

/** What Chromium notes in its own log when anything at all leaves for a network. */
const departure = /^(HOST_RESOLVER_|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|HTTP_TRANSACTION_SEND_REQUEST|HTTP_STREAM_)/

test('reading, marking and exporting asks the network for nothing', async ({ launch, folder }) => {
  const path = join(await folder('log'), 'net.json')
  const { window, quit } = await launch({ args: [`--log-net-log=${path}`, '--net-log-capture-mode=Everything'] })
  await card(window, 'entered into force in 2011').click()
  await selectWords(window, 'lukewarm stance')
  const note = await beginNote(window)
  await note.fill('A wrod that a spell chekcer would mind.')
  await openTab(window, 'Treaty')
  await window.keyboard.press('ControlOrMeta+E')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.waitForTimeout(3000)
  await quit()

  const log: NetLog = JSON.parse(await readFile(path, 'utf8'))
  const types = Object.entries(log.constants.logEventTypes).filter(([name]) => departure.test(name))
  expect(types.length).toBeGreaterThan(10)
  const left = new Map(types.map(([name, type]) => [type, name]))
  expect(log.events.length).toBeGreaterThan(0)
  expect(log.events.flatMap(({ type }) => left.get(type) ?? [])).toEqual([])
})
