import type { ExportOptions } from '../../core/notes/options'
import type { Reader } from './reader'

/** Copies the notes of the open article as Markdown, and says so. */
export async function copyNotes(reader: Reader, options: ExportOptions): Promise<void> {
  const article = reader.articles.open.value
  if (article === null) return
  const copied = await reader.notices.attempt(async () => {
    await reader.api.copyNotes(article.entry.id, options)
    return true
  })
  if (copied) reader.notices.tell('Notes copied as Markdown.')
}

/** Asks where to and writes the notes of the open article; says where they are. Whether a file was written. */
export async function saveNotes(reader: Reader, options: ExportOptions): Promise<boolean> {
  const article = reader.articles.open.value
  if (article === null) return false
  const path = await reader.notices.attempt(() => reader.api.saveNotes(article.entry.id, options))
  if (path === null) return false
  reader.notices.tell(`Notes written to ${path}`)
  return true
}
