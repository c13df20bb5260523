import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArticleImage } from '../../../main/article-images'
import { builtHome } from '../../../main/home'
import { contentSecurityPolicy, listServedFiles, serveFiles } from '../../../main/protocol'
import { writeTexts } from '../store/write-texts'

type Handler = Parameters<Parameters<typeof serveFiles>[0]['handle']>[1]

let folder = ''
let ask: (url: string, method?: string) => Promise<Response>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-protocol-'))
  const site = join(folder, 'renderer')
  await mkdir(join(site, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.html'), 'secret')
  await writeFile(join(site, 'index.html'), '<!doctype html>')
  await writeFile(join(site, 'notes.txt'), 'a kind that is not served')
  await writeFile(join(site, 'assets', 'index-1a.js'), 'export {}')
  await writeFile(join(site, 'assets', 'index-1a.css'), ':root {}')
  await writeFile(join(site, 'assets', 'serif.woff2'), new Uint8Array([0, 255]))
  await writeFile(join(site, 'assets', 'two words.svg'), '<svg/>')
  await writeTexts(folder, {
    'own/images/a1.png': 'own',
    'shipped/images/a1.png': 'shipped',
    'shipped/images/b2.svg': 'shipped',
    'shipped/images/c3.html': 'shipped',
    'own/photos/a hall.JPG': 'own',
    'secret.png': 'secret',
    'outside/x.png': 'secret',
  })
  await symlink(join(folder, 'outside'), join(folder, 'own', 'linked'))
  await symlink(join(folder, 'secret.png'), join(folder, 'own', 'images', 'linked.png'))
  await symlink(join(folder, 'secret.html'), join(site, 'linked.html'))
  ask = serve(site)
})

afterAll(() => rm(folder, { recursive: true }))

function serve(site: string): typeof ask {
  const handlers = new Map<string, Handler>()
  serveFiles(
    { handle: (scheme, handler) => void handlers.set(scheme, handler) },
    listServedFiles(site, builtHome),
    path => readArticleImage([join(folder, 'own'), join(folder, 'shipped')], path),
  )
  const handler = handlers.get('app')
  if (handler === undefined) throw new Error('Nobody answers app: requests')
  // A plain object: the address must arrive untouched, and `Request` would tidy it first.
  return async (url, method = 'GET') => handler({ url, method } as Parameters<Handler>[0])
}

const served = [
  ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['assets/index-1a.js', 'text/javascript; charset=utf-8', 'export {}'],
  ['assets/index-1a.css', 'text/css; charset=utf-8', ':root {}'],
  ['assets/two%20words.svg', 'image/svg+xml', '<svg/>'],
] as const

for (const [path, type, body] of served)
  test(`serves ${path}, named for what it is`, async () => {
    const response = await ask(`app://pacta/${path}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(await response.text()).toBe(body)
  })

test('serves bytes as they are', async () => {
  const response = await ask('app://pacta/assets/serif.woff2')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255]))
})

const images = [
  ['images/a1.png', 'image/png', 'own'],
  ['images/b2.svg', 'image/svg+xml', 'shipped'],
  ['photos/a%20hall.JPG', 'image/jpeg', 'own'],
] as const

for (const [path, type, body] of images)
  test(`serves an article’s image: ${path}`, async () => {
    const response = await ask(`app://pacta/${path}`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, body])
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  })

const noImages = [
  ...['images/c3.html', 'images/linked.png', 'linked/x.png', 'images/none.png', 'images/../../secret.png'],
  ...['..%2Fsecret.png', '%2e%2e/secret.png', 'images%2Fa1.png', 'images/', 'images/.a1.png', 'images/%E0%A4%A.png'],
  ...['images//a1.png', 'C:/a1.png', 'images%5C..%5C..%5Csecret.png', 'images/a1.png%00.png', 'a1.png'],
]

for (const path of noImages)
  test(`refuses what is no image of an article: ${path}`, async () => {
    expect((await ask(`app://pacta/${path}`)).status).toBe(404)
  })

const traversals = [
  'secret.html',
  '../secret.html',
  '/../secret.html',
  '..%2fsecret.html',
  '%2e%2e/secret.html',
  '%2e%2e%2fsecret.html',
  '..%252fsecret.html',
  '..\\secret.html',
  '..%5csecret.html',
  '%c0%ae%c0%ae/secret.html',
  '..;/secret.html',
  '....//secret.html',
  './../secret.html',
  'assets/../../secret.html',
  'assets/..%2f..%2fsecret.html',
  'assets/../index.html',
  './index.html',
  '/index.html',
  'INDEX.HTML',
  'index.html/',
  'index.html%00.js',
  'index.html\0',
  'index.html::$DATA',
  'index.html.',
  'index.html?',
  'index.html?x',
  'index.html#x',
  'linked.html',
  'notes.txt',
  'assets',
  'assets/',
  '',
  'C:/secret.html',
  'C|/secret.html',
  'file:///etc/passwd',
  '//server/share/secret.html',
  'assets/two words.svg',
  'constructor',
  '__proto__',
]

for (const path of traversals)
  test(`does not serve ${JSON.stringify(path)}`, async () => {
    expect((await ask(`app://pacta/${path}`)).status).toBe(404)
  })

for (const url of ['app://evil/index.html', 'app://pacta@evil/index.html', 'app:index.html', 'file:///index.html'])
  test(`does not serve ${url}`, async () => {
    expect((await ask(url)).status).toBe(404)
  })

test('does not serve the folder’s own path', async () => {
  expect((await ask(`app://pacta${folder}/secret.html`)).status).toBe(404)
})

for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
  test(`does not answer ${method}`, async () => {
    expect((await ask('app://pacta/index.html', method)).status).toBe(404)
  })

test('what is found and what is not come under the same rules', async () => {
  for (const path of ['index.html', 'nowhere.html']) {
    const { headers } = await ask(`app://pacta/${path}`)
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('the rules allow nothing inline, nothing evaluated and nothing remote', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'")
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:|ws/)
})

test('says what to do when the window’s files are missing', async () => {
  const empty = join(folder, 'empty')
  await mkdir(empty)
  expect(() => listServedFiles(empty, builtHome)).toThrow(expect.objectContaining({ code: 'missing' }))
  expect(() => listServedFiles(join(folder, 'nowhere'), builtHome)).toThrow(
    expect.objectContaining({ code: 'missing' }),
  )
})
