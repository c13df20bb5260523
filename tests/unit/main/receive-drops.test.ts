import { expect, test } from 'vitest'
import { dropChannel } from '../../../core/contract'
import { receiveDrops } from '../../../main/receive-drops'

type Ipc = Parameters<typeof receiveDrops>[1]

/** What is received when something is sent from our window, or from elsewhere. */
function received(sent: unknown, isOurs = true): readonly string[] | null {
  let got: readonly string[] | null = null
  let answer: ((sender: never, sent: unknown) => unknown) | undefined
  const ipc: Ipc = {
    handle: (channel, listener) => {
      if (channel === dropChannel) answer = listener as typeof answer
    },
  }
  const receive = (paths: readonly string[]) => {
    got = paths
  }
  receiveDrops({ isOurs: () => isOurs, receive }, ipc)
  answer?.({} as never, sent)
  return got
}

test('hears of the files that were dropped on our window', () => {
  expect(received(['/a.html', '/b'])).toEqual(['/a.html', '/b'])
})

test('leaves what comes from elsewhere', () => {
  expect(received(['/a.html'], false)).toBeNull()
})

for (const sent of [null, 'a', [], [1], [''], { paths: ['/a'] }])
  test(`leaves what is no list of paths: ${JSON.stringify(sent)}`, () => {
    expect(received(sent)).toBeNull()
  })
