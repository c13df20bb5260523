import { cannotImport } from '../cannot-import'
import { decodeText } from '../encoding/decode-text'
import { holdsWords } from '../holds-words'
import { htmlToMarkdown } from '../html/html-to-markdown'
import { gatherImages } from '../images/gather-images'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { titleFromName } from '../title-from-name'
import { type Archive, openArchive } from './archive'
import { openBook } from './book'
import { bookFields } from './book-fields'
import { bookMarkdown } from './book-markdown'
import { chapterHtml } from './chapter-html'
import { chapterTitles } from './chapter-titles'

/**
 * A book in EPUB 2 or 3 as one article: its chapters in reading order, with their images. The libraries that read EPUB unpack
 * the whole archive before they look at it; this unpacks what is asked for, within limits.
 */
export async function importEpub(source: Source, limits: Limits): Promise<ImportedArticle> {
  const archive = await openArchive(source, limits)
  const book = await openBook(source, archive)
  const fields = bookFields(book, titleFromName(source.name))
  const titles = await chapterTitles(archive, book)
  const images = gatherImages(path => archive.read(path), limits)

  const chapters = []
  for (const path of book.chapters) {
    const html = await chapterAt(archive, path)
    const markdown = await htmlToMarkdown(html, { name: source.name, address: null, limits, images })
    chapters.push({ markdown, title: titles.get(path) ?? null })
  }
  if (!chapters.some(({ markdown }) => holdsWords(markdown))) {
    throw cannotImport(
      source,
      'There is no text in the book: its pages are pictures, or it is damaged. Get another edition.',
    )
  }
  return {
    fields,
    markdown: bookMarkdown(fields.title, chapters),
    images: images.images,
    missing: images.missing,
    warnings: [],
    importer: 'epub',
  }
}

/** A chapter that the archive lacks is empty: the others are worth having. */
async function chapterAt(archive: Archive, path: string): Promise<string> {
  const bytes = await archive.read(path)
  if (bytes === null) return ''
  return chapterHtml(decodeText({ bytes, contentType: null, isMarkup: true }).text, path)
}
