import { webAddress } from '../html/base-address'
import { publicationDate } from '../html/publication-date'
import type { ImportedFields } from '../imported'
import { knownLanguage } from '../known-language'
import type { Book } from './book'
import { elementsNamed, type XmlElement } from './xml'

/** What a book says of itself (Dublin Core); the title is `fallback` where it says none. */
export function bookFields({ metadata, direction }: Book, fallback: string): ImportedFields {
  const all = (name: string) => elementsNamed(metadata, name).filter(({ text }) => text !== '')
  const first = (name: string) => all(name)[0]?.text ?? null
  const written = all('date').filter(isPublication)[0]?.text ?? null
  const date = written === null ? null : publicationDate(written)
  const addresses = [...all('source'), ...all('identifier')].map(({ text }) => webAddress(text, null))
  return {
    title: first('title') ?? fallback,
    section: null,
    publisher: first('publisher'),
    author: authorsOf(metadata) || null,
    published: date?.published ?? null,
    zone: date?.zone ?? null,
    publishedText: written,
    language: knownLanguage(first('language')),
    direction,
    url: addresses.find(address => address !== null) ?? null,
    excerpt:
      first('description')
        ?.replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || null,
  }
}

/** EPUB 2 dates the making of the file as well. */
const isPublication = ({ attributes }: XmlElement) => /^(?:.*publication)?$/.test(attributes.get('event') ?? '')

/** Those who wrote it, of all that had a part in it: EPUB 2 says the part in an attribute, EPUB 3 in an element of its own. */
function authorsOf(metadata: XmlElement): string {
  const roles = new Map(
    elementsNamed(metadata, 'meta')
      .filter(({ attributes }) => attributes.get('property') === 'role')
      .map(({ attributes, text }) => [attributes.get('refines')?.slice(1), text]),
  )
  return elementsNamed(metadata, 'creator')
    .filter(({ attributes }) => (attributes.get('role') ?? roles.get(attributes.get('id')) ?? 'aut') === 'aut')
    .map(({ text }) => text)
    .filter(text => text !== '')
    .join(', ')
}
