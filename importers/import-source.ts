import { renderArticle } from '../core/article/render'
import { PactaError } from '../core/result'
import { cannotImport } from './cannot-import'
import { foreignKind } from './foreign-kind'
import type { ImportedArticle } from './imported'
import { type Kind, kindOf } from './kind'
import { type Limits, usualLimits } from './limits'
import { refuseLarge } from './refuse-large'
import type { Source } from './source'

type Import = (source: Source, limits: Limits) => Promise<ImportedArticle>

/** Each is loaded when it is first needed: what reads PDF takes longer to start than most imports take. */
const importers: Readonly<Record<Kind, () => Promise<Import>>> = {
  html: async () => (await import('./html/import-html')).importHtml,
  mhtml: async () => (await import('./mhtml/import-mhtml')).importMhtml,
  markdown: async () => (await import('./markdown/import-markdown')).importMarkdown,
  text: async () => (await import('./text/import-text')).importText,
  epub: async () => (await import('./epub/import-epub')).importEpub,
  pdf: async () => (await import('./pdf/import-pdf')).importPdf,
}

/**
 * Finds out what the bytes are, and makes an article of them that can be shown. Throws `PactaError` with a sentence that names
 * the source and the cure. Hostile bytes can make it run for minutes or use up memory: it belongs in a process of its own.
 */
export async function importSource(source: Source, limits: Limits = usualLimits): Promise<ImportedArticle> {
  refuseLarge(source.name, source.bytes.length, limits)
  if (source.bytes.length === 0) throw cannotImport(source, 'It is empty. Save or download it once more.')
  const kind = kindOf(source)
  if (kind === null) throw cannotImport(source, foreignKind(source.bytes) ?? '')

  const importKind = await importers[kind]()
  try {
    const article = await importKind(source, limits)
    checkShowing(source, article)
    return article
  } catch (error) {
    throw naming(source, error)
  }
}

/** Milliseconds that an article may take to be made ready to show: a book takes two or three. */
const mostToShow = 10_000

/** What is kept must open again: what cannot be shown, or would hold up the window, is refused here. */
function checkShowing(source: Source, { markdown }: ImportedArticle): void {
  const began = performance.now()
  renderArticle(markdown)
  if (performance.now() - began > mostToShow) {
    throw cannotImport(
      source,
      'It is written so that showing it takes too long. Copy its text into a file, and import that.',
    )
  }
}

/** The libraries recurse, so that hostile nesting ends in a RangeError of theirs. */
function naming(source: Source, error: unknown): unknown {
  if (error instanceof RangeError) {
    return cannotImport(source, 'It is nested too deeply to be read. Copy its text into a file, and import that.')
  }
  if (error instanceof PactaError && !error.message.includes(source.name)) return cannotImport(source, error.message)
  return error
}
