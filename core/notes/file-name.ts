import type { ArticleEntry } from '../article/article'

/** What some system, or a link in Obsidian, does not take in a file's name; controls and marks of writing direction. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu
const reservedOnWindows = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i
const maxUnits = 100
/** Most file systems stop at 255 bytes; room is left for a suffix while the file is being written. */
const maxBytes = 220

/** A file name for an article's notes that every system accepts: at most 100 UTF-16 units, cut between characters. */
export function notesFileName(entry: Pick<ArticleEntry, 'id' | 'title'>, extension: string): string {
  const ending = `.${extension}`
  const stem = [entry.title, entry.id].map(cleaned).find(name => name !== '') ?? 'notes'
  const allowed = reservedOnWindows.test(stem) ? `Notes on ${stem}` : stem
  return cut(allowed, maxUnits - ending.length, maxBytes - ending.length) + ending
}

function cleaned(name: string): string {
  return trimmed(name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' '))
}

/** Without dots and spaces at the ends: a leading dot hides a file, Windows drops trailing ones. */
function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '')
}

function cut(name: string, units: number, bytes: number): string {
  let end = 0
  let size = 0
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    size += utf8Length(segment)
    if (index + segment.length > units || size > bytes) break
    end = index + segment.length
  }
  return trimmed(name.slice(0, end))
}

function utf8Length(text: string): number {
  const lengthOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
  return [...text].reduce((sum, sign) => sum + lengthOf(sign.codePointAt(0) ?? 0), 0)
}
