import { expect, test } from 'vitest'
import { PactaError } from '../../../../core/result'
import { copyNotes, saveNotes } from '../../../../renderer/state/export'
import { articleId, openWindow } from './window'

const options = { preset: 'gfm', articleClaims: true } as const

test('copies the notes of the open article, and says so', async () => {
  const { reader, host, library, told } = await openWindow()
  await copyNotes(reader, options)
  expect(host.clipboard()).toBe(await library.exportNotes(articleId, options))
  expect(told()).toEqual(['Notes copied as Markdown.'])
})

test('writes the notes of the open article, and says where they are', async () => {
  const { reader, host, library, told } = await openWindow()
  expect(await saveNotes(reader, options)).toBe(true)
  const [[name, text] = []] = host.files
  expect(text).toBe(await library.exportNotes(articleId, options))
  expect(told()).toEqual([`Notes written to ${name}`])
})

test('says nothing when the reader thought better of it', async () => {
  const { reader, told } = await openWindow(() => ({ saveNotes: async () => null }))
  expect(await saveNotes(reader, options)).toBe(false)
  expect(told()).toEqual([])
})

test('says why notes could not be copied or written', async () => {
  const refuse = (message: string) => () => Promise.reject(new PactaError('storage', message))
  const { reader, told } = await openWindow(() => ({
    copyNotes: refuse('The clipboard is busy.'),
    saveNotes: refuse('The disk is full.'),
  }))
  await copyNotes(reader, options)
  expect(await saveNotes(reader, options)).toBe(false)
  expect(told()).toEqual(['The clipboard is busy.', 'The disk is full.'])
})
