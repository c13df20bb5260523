import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Api,
  eventChannel,
  eventNames,
  type Method,
  methods,
  requestChannel,
  type Wire,
} from '../../../core/contract'
import { PactaError } from '../../../core/result'
import { defaultSettings } from '../../../core/settings'
import { announceTo } from '../../../main/announce'
import { type Service, serve } from '../../../main/serve'
import { connect } from '../../../renderer/bridge'

type Listener = (payload: unknown) => void
type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>

/** An api that answers every request with its name and arguments, except where told otherwise. */
function echo(special: Partial<Api> = {}): Api {
  const plain = Object.fromEntries(methods.map(method => [method, async (...args: unknown[]) => [method, ...args]]))
  return { ...(plain as unknown as Api), ...special }
}

/** The border in one process: everything crosses it as a structured clone, as over IPC. */
function loopback({ api = echo(), isOurs = () => true, reportBug = () => undefined }: Partial<Service> = {}) {
  const handlers = new Map<string, Handler>()
  serve({ api, isOurs, reportBug }, { handle: (channel, handler) => void handlers.set(channel, handler as Handler) })
  const listeners = new Map<string, Set<Listener>>(eventNames.map(name => [eventChannel(name), new Set()]))
  const send = async (channel: string, ...args: unknown[]): Promise<unknown> =>
    structuredClone(await handlers.get(channel)?.({ sender: { id: 1 }, senderFrame: null }, ...structuredClone(args)))
  const subscribe = (channel: string) => (listener: Listener) => {
    listeners.get(channel)?.add(listener)
    return () => listeners.get(channel)?.delete(listener)
  }
  const wire = {
    requests: Object.fromEntries(methods.map(m => [m, (...args: unknown[]) => send(requestChannel(m), ...args)])),
    events: Object.fromEntries(eventNames.map(name => [name, subscribe(eventChannel(name))])),
  } as unknown as Wire
  const window = {
    send: (channel: string, payload: unknown) => {
      for (const listener of listeners.get(channel) ?? []) listener(structuredClone(payload))
    },
  }
  return { handlers, send, announce: announceTo(() => [window], {}), ...connect(wire) }
}

const settled = { name: 'PactaError' }

test('every request of the contract is answered, on one channel each, and nothing else is', () => {
  expect([...loopback().handlers.keys()]).toEqual(methods.map(requestChannel))
})

test('a request arrives with its arguments and its answer comes back', async () => {
  expect(await loopback().api.deleteAnnotation('new-start-expiry', 'k3v9')).toEqual([
    'deleteAnnotation',
    'new-start-expiry',
    'k3v9',
  ])
})

test('what the schema does not know never crosses', async () => {
  const patch = { theme: 'dark', evil: 1, __proto__: { polluted: true } } as const
  expect(await loopback().api.changeSettings(patch)).toEqual(['changeSettings', { theme: 'dark' }])
})

test('an error of the domain keeps its code and its sentence', async () => {
  const openArticle = async () => {
    throw new PactaError('missing', 'There is no such article in this library.')
  }
  await expect(loopback({ api: echo({ openArticle }) }).api.openArticle('x')).rejects.toMatchObject({
    ...settled,
    code: 'missing',
    message: 'There is no such article in this library.',
  })
})

test('a bug is reported where it happened, and its details stay there', async () => {
  const reported: unknown[] = []
  const bug = new TypeError('/home/reader/secret is not a function')
  const { api } = loopback({
    api: echo({
      listTreaties: async () => {
        throw bug
      },
    }),
    reportBug: (method, error) => reported.push([method, error]),
  })
  await expect(api.listTreaties()).rejects.toMatchObject({
    ...settled,
    code: 'internal',
    message: expect.not.stringContaining('secret'),
  })
  expect(reported).toEqual([['listTreaties', bug]])
})

for (const method of methods)
  test(`a stranger’s ${method} is refused before its arguments are looked at`, async () => {
    const { send } = loopback({ isOurs: () => false })
    const reply = await send(requestChannel(method), { anything: true })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'denied' } })
  })

const unfit: readonly (readonly [string, Method, readonly unknown[]])[] = [
  ['no argument', 'openArticle', []],
  ['one argument too many', 'openArticle', ['a', 'b']],
  ['a number for an id', 'openArticle', [7]],
  ['null for an id', 'openArticle', [null]],
  ['an object for an id', 'openArticle', [{ toString: 'a' }]],
  ['a path for an id', 'openArticle', ['../secret']],
  ['a rooted path for an id', 'openArticle', ['/etc/passwd']],
  ['a Windows path for an id', 'openArticle', ['C:\\secret']],
  ['a NUL in an id', 'openArticle', ['a\0b']],
  ['an empty id', 'openArticle', ['']],
  ['an id without end', 'openArticle', ['a'.repeat(1_000_000)]],
  ['an address without end', 'openLink', [`https://un.org/${'a'.repeat(1_000_000)}`]],
  ['a theme there is not', 'changeSettings', [{ theme: 'sepia' }]],
  ['an array for settings', 'changeSettings', [[]]],
  ['an unknown kind of annotation', 'addAnnotation', ['a', { kind: 'crime' }]],
  ['arguments where none are taken', 'listArticles', ['x']],
]

for (const [what, method, args] of unfit)
  test(`${method} refuses ${what} and says which request it was`, async () => {
    const reply = await loopback().send(requestChannel(method), ...args)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid', message: expect.stringContaining(method) } })
  })

test('a refusal says what is wrong, and where', async () => {
  const { api } = loopback()
  await expect(api.openArticle('../x')).rejects.toThrow(
    'openArticle cannot use what it was given. An id holds letters, digits, dots, hyphens and underscores, and begins with no dot.',
  )
  await expect(api.changeSettings({ fontSize: 99 })).rejects.toThrow('given. fontSize: ')
})

test('whatever a page sends, the answer is a reply and never a throw', async () => {
  const { send } = loopback({ api: echo({ changeSettings: async () => defaultSettings }) })
  const anything = fc.array(fc.anything({ withNullPrototype: false, withDate: true, withMap: true }), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...methods), anything, async (method, args) => {
      expect(await send(requestChannel(method), ...args)).toHaveProperty('ok')
    }),
    { numRuns: 500 },
  )
})

test('an event reaches who listens, until they no longer do', () => {
  const { announce, on } = loopback()
  const heard: string[] = []
  const stop = on('command', command => heard.push(command))
  announce('command', 'find')
  announce('goTo', { articleId: 'a', annotationId: null })
  stop()
  announce('command', 'undo')
  expect(heard).toEqual(['find'])
})
