import type { Archive } from './archive'
import { type Book, readXmlFile } from './book'
import { bookPath } from './book-path'
import { elementsNamed, type XmlElement } from './xml'

/** What the table of contents calls each chapter, by the chapter's path: the one of EPUB 3 (`nav`), or that of EPUB 2 (NCX). */
export async function chapterTitles(archive: Archive, { contents }: Book): Promise<ReadonlyMap<string, string>> {
  const root = contents === null ? null : await readXmlFile(archive, contents)
  if (root === null || contents === null) return new Map()

  const titles = new Map<string, string>()
  for (const [reference, title] of [...ncxEntries(root), ...navEntries(root)]) {
    const path = bookPath(contents, reference)
    // The first entry of a file is the chapter, the others are parts of it.
    if (path !== null && title !== '' && !titles.has(path)) titles.set(path, title)
  }
  return titles
}

type Entry = readonly [reference: string, title: string]

function ncxEntries(root: XmlElement): readonly Entry[] {
  return elementsNamed(root, 'navpoint').map(point => {
    const [content] = point.children.filter(({ name }) => name === 'content')
    const [label] = point.children.filter(({ name }) => name === 'navlabel')
    return [content?.attributes.get('src') ?? '', label?.text ?? '']
  })
}

function navEntries(root: XmlElement): readonly Entry[] {
  const lists = elementsNamed(root, 'nav')
  const list = lists.find(({ attributes }) => attributes.get('type') === 'toc') ?? lists[0]
  return list === undefined
    ? []
    : elementsNamed(list, 'a').map(({ attributes, text }) => [attributes.get('href') ?? '', text])
}
