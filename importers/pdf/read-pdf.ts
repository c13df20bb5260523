import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { fontTables } from './font-tables'
import type { Page, Piece } from './page-text'

/** What a PDF holds of text, and what it says of itself. */
export interface PdfText {
  readonly pages: readonly Page<Piece>[]
  /** As the program that made it wrote it, which may be the name of a file; null where it says nothing. */
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** Whether letters were left unread because nobody knows them. */
  readonly isIncomplete: boolean
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]
type TextItem = Extract<Item, { readonly str: string }>

/** Why a PDF has no text to give. */
export type PdfFault = 'locked' | 'damaged' | 'long'

/**
 * Reads the text of a PDF with pdf.js. `unpdf` carries a build of it that is one file, needs no canvas and runs in any
 * Node; it is loaded by the first PDF only.
 */
export async function readPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText | PdfFault> {
  const { getDocument } = await import('unpdf/pdfjs')
  const tables = fontTables()
  const task = getDocument({
    // It takes the bytes away from whoever has them, and wants no Buffer.
    data: new Uint8Array(bytes),
    BinaryDataFactory: tables.Factory,
    useWorkerFetch: false,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages) return 'long'
    const text = await readDocument(document)
    return { ...text, isIncomplete: tables.areMissing() }
  } catch (error) {
    return faultIn(error)
  } finally {
    await task.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Omit<PdfText, 'isIncomplete'>> {
  const { info } = await document.getMetadata()
  const pages: Page<Piece>[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
  return {
    pages,
    title: field(info, 'Title'),
    author: field(info, 'Author'),
    language: field(info, 'Language'),
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page<Piece>> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const [left = 0, bottom = 0, , top = 0] = page.view
  page.cleanup()
  return {
    height: top - bottom,
    content: items.flatMap(item => ('str' in item ? (toPiece(item, { left, top }) ?? []) : [])),
  }
}

/** Null for text that is turned: a stamp across the page, or the margin's. */
function toPiece({ str, transform, width }: TextItem, page: { left: number; top: number }): Piece | null {
  const [, turn, slant, height, x, y] = transform.map(Number)
  const size = Math.hypot(slant ?? 0, height ?? 0)
  if (str === '' || size === 0 || Math.abs(turn ?? 0) > size * 0.1) return null
  // Halves of a point: programs reckon, and the same letters come out slightly different.
  return { text: str, x: (x ?? 0) - page.left, y: page.top - (y ?? 0), width, size: Math.round(size * 2) / 2 }
}

function field(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function faultIn(error: unknown): PdfFault {
  if (error instanceof Error && error.name === 'PasswordException') return 'locked'
  // Whatever a broken file makes the library throw; it has no name of its own for most of that.
  return 'damaged'
}
