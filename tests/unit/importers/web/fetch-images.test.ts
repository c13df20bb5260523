import { expect, test } from 'vitest'
import { importSource } from '../../../../importers/import-source'
import { usualLimits } from '../../../../importers/limits'
import { fetchImages } from '../../../../importers/web/fetch-images'
import { dot, dotPlace, sourceOf } from '../source'
import { memoryWeb } from './memory-web'

const one = new Uint8Array([1])
const source = (address: string | null) =>
  sourceOf('a.html', '', { address, files: { 'beside.png': new Uint8Array([9]) } })

test('images that can be had lie beside the source, with what did already', async () => {
  const { fetch, asked } = memoryWeb({ 'https://web.example/a.png': one })
  const wanted = [
    'https://web.example/a.png',
    'https://web.example/a.png',
    'https://web.example/gone.png',
    'b.png',
    'data:x',
  ]
  const { beside } = await fetchImages(source('https://courier.example/'), wanted, { fetch, limits: usualLimits })
  expect(await beside('https://web.example/a.png')).toEqual(one)
  expect(await beside('https://web.example/gone.png')).toBeNull()
  expect(await beside('beside.png')).toEqual(new Uint8Array([9]))
  expect(asked).toEqual(['https://web.example/a.png', 'https://web.example/gone.png'])
})

test('a page of the web gets no image from the reader’s own network, and a page from there does', async () => {
  const web = { 'http://192.168.0.2/a.png': one }
  const from = async (address: string | null) => {
    const { fetch } = memoryWeb(web)
    const { beside } = await fetchImages(source(address), Object.keys(web), { fetch, limits: usualLimits })
    return beside('http://192.168.0.2/a.png')
  }
  expect([await from('https://courier.example/'), await from(null), await from('http://wiki.local/')]).toEqual([
    null,
    null,
    one,
  ])
})

for (const [name, content] of [
  [
    'talks.html',
    '<article><h1>T</h1><p>The parties met on Monday. <img src="/pics/a%20b.png" alt="The hall"></p></article>',
  ],
  ['talks.md', '# T\n\n![The hall](/pics/a%20b.png)'],
] as const) {
  test(`what an import reports as missing is what is fetched: ${name}`, async () => {
    const page = sourceOf(name, content, { address: 'https://courier.example/news/talks' })
    const { missing } = await importSource(page)
    const { fetch } = memoryWeb({ 'https://courier.example/pics/a%20b.png': dot })
    const addresses = missing.map(({ address }) => address)
    const article = await importSource(await fetchImages(page, addresses, { fetch, limits: usualLimits }))
    expect(article.markdown).toContain(`![The hall](${dotPlace})`)
    expect(article.missing).toEqual([])
  })
}

test('no more is kept than the limit for all images', async () => {
  const addresses = ['a', 'b', 'c'].map(name => `https://web.example/${name}.png`)
  const { fetch } = memoryWeb(Object.fromEntries(addresses.map(address => [address, new Uint8Array(10)])))
  const { beside } = await fetchImages(source(null), addresses, { fetch, limits: { ...usualLimits, imagesBytes: 25 } })
  const kept = await Promise.all(addresses.map(beside))
  expect(kept.filter(bytes => bytes !== null)).toHaveLength(2)
})

test('cancelling ends it', async () => {
  const { fetch } = memoryWeb({})
  const signal = AbortSignal.abort(new Error('enough'))
  const fetching = fetchImages(source(null), ['https://web.example/a.png'], { fetch, limits: usualLimits, signal })
  await expect(fetching).rejects.toThrow('enough')
})
