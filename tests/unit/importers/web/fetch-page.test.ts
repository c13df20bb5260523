import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { usualLimits } from '../../../../importers/limits'
import { fetchPage } from '../../../../importers/web/fetch-page'
import { memoryWeb } from './memory-web'

const page = '<p>Talks</p>'
const pageAt = (typed: string, answers: Parameters<typeof memoryWeb>[0], limits = usualLimits) =>
  fetchPage(typed, { fetch: memoryWeb(answers).fetch, limits })

test('a page comes with its type, its address and a name', async () => {
  const source = await pageAt('https://courier.example/news/talks%20resume?id=1', {
    'https://courier.example/news/talks%20resume?id=1': page,
  })
  expect(new TextDecoder().decode(source.bytes)).toBe(page)
  expect(source).toMatchObject({
    name: 'talks resume',
    contentType: 'text/html; charset=utf-8',
    address: 'https://courier.example/news/talks%20resume?id=1',
  })
})

test('an address may be typed without its beginning, and is called by its server where it has no path', async () => {
  const { address, name } = await pageAt(' courier.example ', { 'https://courier.example/': page })
  expect([address, name]).toEqual(['https://courier.example/', 'courier.example'])
})

test('redirects are followed, and the last address is the page’s', async () => {
  const { address } = await pageAt('http://a.example/', {
    'http://a.example/': { status: 301, location: 'https://a.example/x' },
    'https://a.example/x': { status: 302, location: '/y' },
    'https://a.example/y': page,
  })
  expect(address).toBe('https://a.example/y')
})

test('a reader’s own network is open to what is typed, and to where that leads', async () => {
  const { address } = await pageAt('http://10.0.0.1/', {
    'http://10.0.0.1/': { status: 302, location: 'http://wiki.local/' },
    'http://wiki.local/': page,
  })
  expect(address).toBe('http://wiki.local/')
})

const inside = [
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://192.168.1.1/',
  'http://169.254.169.254/',
  'http://router/',
  'http://[::ffff:10.0.0.1]/',
  'http://2130706433/',
]
for (const location of [...inside, 'file:///etc/passwd', 'javascript:alert(1)']) {
  test(`no redirect leads from the web to ${location}`, async () => {
    const web = memoryWeb({ 'https://a.example/': { status: 302, location } })
    await expect(fetchPage('https://a.example/', { fetch: web.fetch, limits: usualLimits })).rejects.toMatchObject({
      code: 'denied',
      message: expect.stringContaining('where Pacta does not follow'),
    })
    expect(web.asked).toEqual(['https://a.example/'])
  })
}

const noAddresses = [
  ['', 'no address of a page'],
  ['two words', 'no address of a page'],
  ['ftp://a.example/', 'no address of a page'],
  ['file:///etc/passwd', 'no address of a page'],
  ['javascript:alert(1)', 'no address of a page'],
  ['https://user:secret@a.example/', 'user’s name or password'],
] as const
for (const [typed, message] of noAddresses) {
  test(`nothing is fetched for “${typed}”`, async () => {
    await expect(pageAt(typed, {})).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(message),
    })
  })
}

const statuses = [
  [404, 'There is no page at'],
  [403, 'The server does not give'],
  [500, 'The server cannot give'],
] as const
for (const [status, message] of statuses) {
  test(`a server that answers ${status} gives no page`, async () => {
    await expect(pageAt('https://a.example/', { 'https://a.example/': { status } })).rejects.toThrow(message)
  })
}

test('a page that always leads on is given up', async () => {
  const round = { 'https://a.example/': { status: 302, location: '/' } }
  await expect(pageAt('https://a.example/', round)).rejects.toThrow('without end')
})

test('a page that is too large is given up while it comes in', async () => {
  const answers = { 'https://a.example/': new Uint8Array(2 * 1024 * 1024) }
  const limits = { ...usualLimits, bytes: 1024 * 1024 }
  await expect(pageAt('https://a.example/', answers, limits)).rejects.toThrow('more than 1 MB')
})

test('without a connection the reader is told so', async () => {
  await expect(pageAt('https://a.example/', {})).rejects.toThrow('There is no connection to a.example.')
})

test('a server that does not answer is given up', async () => {
  const silent = (_: string, { signal }: { readonly signal: AbortSignal }) =>
    new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const limits = { ...usualLimits, milliseconds: 50 }
  await expect(fetchPage('a.example', { fetch: silent, limits })).rejects.toThrow('was given up')
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(fetchPage('a.example', { fetch: silent, limits, signal })).rejects.toThrow('enough')
})

test('Node’s own fetch is what it needs', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/page' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const source = await fetchPage(`http://127.0.0.1:${port}`, { fetch, limits: usualLimits })
  expect(source.address).toBe(`http://127.0.0.1:${port}/page`)
  await new Promise(resolve => server.close(resolve))
  await expect(fetchPage(`http://127.0.0.1:${port}`, { fetch, limits: usualLimits })).rejects.toThrow(
    'broke off the connection',
  )
})
