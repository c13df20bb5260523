import { cannotImport } from '../cannot-import'
import { decodeText } from '../encoding/decode-text'
import type { Source } from '../source'
import type { Archive } from './archive'
import { bookPath } from './book-path'
import { isProtected } from './protection'
import { elementsNamed, readXml, type XmlElement } from './xml'

/** How a book is put together (EPUB 3.3; EPUB 2 is read the same way). */
export interface Book {
  readonly metadata: XmlElement
  /** Paths of its chapters in reading order. */
  readonly chapters: readonly string[]
  /** Path of its table of contents; null where it has none. */
  readonly contents: string | null
  readonly direction: 'ltr' | 'rtl' | null
}

interface Item {
  readonly path: string
  readonly type: string
  readonly properties: string
}

/** Larger files describe no book, and are trees that take long to read. */
const mostBytes = 8 * 1024 * 1024

/** Throws `damaged` for a book without the files that make it one, and for one that is protected against copying. */
export async function openBook(source: Source, archive: Archive): Promise<Book> {
  const encryption = await readXmlFile(archive, 'META-INF/encryption.xml')
  if (encryption !== null && isProtected(encryption)) {
    throw cannotImport(
      source,
      'The book is protected against copying (DRM), and only the program that it was bought for can read it. Get an edition without that.',
    )
  }
  const path = await packagePath(archive)
  const root = path === null ? null : await readXmlFile(archive, path)
  if (path === null || root === null) {
    throw cannotImport(
      source,
      'The book says nowhere what belongs to it. Get another copy, or unpack it and import its pages.',
    )
  }
  const items = itemsOf(root, path)
  const [spine] = elementsNamed(root, 'spine')
  const contents = [...items.values()].find(({ properties }) => /\bnav\b/.test(properties))
  const direction = spine?.attributes.get('page-progression-direction')
  return {
    metadata: elementsNamed(root, 'metadata')[0] ?? root,
    chapters: chaptersIn(spine, items).filter(chapter => chapter !== contents?.path),
    contents: contents?.path ?? items.get(spine?.attributes.get('toc') ?? '')?.path ?? null,
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
  }
}

export async function readXmlFile(archive: Archive, path: string): Promise<XmlElement | null> {
  const bytes = await archive.read(path)
  if (bytes === null || bytes.length > mostBytes) return null
  return readXml(decodeText({ bytes, contentType: null, isMarkup: true }).text)
}

async function packagePath(archive: Archive): Promise<string | null> {
  const container = await readXmlFile(archive, 'META-INF/container.xml')
  const [named] = container === null ? [] : elementsNamed(container, 'rootfile')
  const path = bookPath('', named?.attributes.get('full-path') ?? '')
  return path !== null && archive.paths.includes(path)
    ? path
    : (archive.paths.find(name => /\.opf$/i.test(name)) ?? null)
}

function itemsOf(root: XmlElement, path: string): ReadonlyMap<string, Item> {
  const items = elementsNamed(root, 'item').flatMap(({ attributes }): [string, Item][] => {
    const found = bookPath(path, attributes.get('href') ?? '')
    const [type = '', properties = ''] = [attributes.get('media-type'), attributes.get('properties')]
    return found === null ? [] : [[attributes.get('id') ?? '', { path: found, type, properties }]]
  })
  return new Map(items)
}

/** What the book shows out of turn, such as its notes, comes after the rest. */
function chaptersIn(spine: XmlElement | undefined, items: ReadonlyMap<string, Item>): readonly string[] {
  const references = spine === undefined ? [] : elementsNamed(spine, 'itemref')
  const isAside = ({ attributes }: XmlElement) => attributes.get('linear') === 'no'
  const inOrder = [...references.filter(each => !isAside(each)), ...references.filter(isAside)]
  const paths = inOrder.flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '')
    return item && /x?html|x-dtbook|oeb1/i.test(item.type) ? item.path : []
  })
  return [...new Set(paths)]
}
