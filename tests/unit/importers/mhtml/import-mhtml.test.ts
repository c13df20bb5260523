import { expect, test } from 'vitest'
import { usualLimits } from '../../../../importers/limits'
import { importMhtml } from '../../../../importers/mhtml/import-mhtml'
import { dot, dotPlace, sourceOf } from '../source'

const sentence =
  'The delegates came back to the table on Sunday, and promised not to leave it without a text, said the chair.'
const article = (image: string) =>
  `<html><head><title>Talks</title></head><body><article><p>Look: <img alt="A dot" src="${image}"></p>${`<p>${sentence}</p>`.repeat(4)}</article></body></html>`

interface Part {
  readonly headers: string
  readonly body: string
}

/** A page as browsers save it in one file. */
function messageOf(parts: readonly Part[], headers = 'Snapshot-Content-Location: https://news.example/a\r\n'): string {
  const bodies = parts.map(part => `--edge\r\n${part.headers}\r\n\r\n${part.body}\r\n`).join('')
  return `From: <Saved by Blink>\r\n${headers}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="edge"\r\n\r\n${bodies}--edge--\r\n`
}
const page = (body: string, more = ''): Part => ({
  headers: `Content-Type: text/html\r\n${more}Content-Location: https://news.example/a`,
  body,
})
const image = (headers: string): Part => ({
  headers: `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${headers}`,
  body: dot.toString('base64').replace(/(.{40})/g, '$1\r\n'),
})
const importOf = (message: string) => importMhtml(sourceOf('talks.mhtml', Buffer.from(message, 'latin1')), usualLimits)

test('a page is there with its image, which it names by its address', async () => {
  const message = messageOf([page(article('/p.png')), image('Content-Location: https://news.example/p.png')])
  const { markdown, images, missing, fields, importer } = await importOf(message)
  expect(markdown).toContain(`![A dot](${dotPlace})`)
  expect([images.length, missing, importer]).toEqual([1, [], 'mhtml'])
  expect(fields).toMatchObject({ title: 'Talks', url: 'https://news.example/a' })
})

test('or by its name within the message', async () => {
  const { images } = await importOf(messageOf([page(article('cid:dot@x')), image('Content-ID: <dot@x>')]))
  expect(images).toHaveLength(1)
})

test('an image that is not in the message is missing', async () => {
  const { missing } = await importOf(messageOf([page(article('/gone.png'))]))
  expect(missing.map(({ address }) => address)).toEqual(['https://news.example/gone.png'])
})

test('quoted-printable is read, with its soft ends of lines and its encoding', async () => {
  const quoted = article('/p.png').replace('A dot', 'Ein Pünktchen').replaceAll('=', '=3D').replaceAll('ü', '=C3=BC')
  const folded = quoted.replace(/([^=]{70}(?![0-9A-F]{2}))/g, '$1=\r\n')
  const headers = 'Content-Transfer-Encoding: quoted-printable\r\n'
  const { markdown } = await importOf(messageOf([page(folded, headers)]))
  expect(markdown).toContain('Ein Pünktchen')
  expect(markdown).toContain(sentence)
})

test('a message without a page is refused with its name', async () => {
  await expect(importOf(messageOf([image('Content-Location: https://news.example/p.png')]))).rejects.toThrow(
    'talks.mhtml',
  )
  await expect(importOf('no message at all')).rejects.toThrow('talks.mhtml')
})
