import { makeZip, type Packed } from './make-zip'

const container = `<?xml version="1.0"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

interface Made {
  /** The elements in `metadata`; a title by default. */
  readonly metadata?: string
  /** Items of the manifest beside the chapters. */
  readonly items?: string
  /** Attributes of the spine. */
  readonly spine?: string
  /** Further files, by path. */
  readonly files?: readonly Packed[]
}

/** An EPUB with these chapters, `OPS/text/NAME` each; one whose name begins with an underscore is out of turn. */
export function makeEpub(chapters: Readonly<Record<string, string>>, made: Made = {}): Uint8Array {
  const names = Object.keys(chapters)
  const items = names.map(name => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`)
  const order = names.map(name => `<itemref idref="${name}"${name.startsWith('_') ? ' linear="no"' : ''}/>`)
  const book = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${made.metadata ?? '<dc:title>The Book</dc:title>'}</metadata>
<manifest>${items.join('')}${made.items ?? ''}</manifest><spine ${made.spine ?? ''}>${order.join('')}</spine></package>`
  return makeZip([
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: container },
    { path: 'OPS/book.opf', content: book },
    ...names.map(name => ({ path: `OPS/text/${name}`, content: page(chapters[name] ?? '') })),
    ...(made.files ?? []),
  ])
}

const page = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`
