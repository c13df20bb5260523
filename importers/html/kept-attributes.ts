import { linkAddress } from './base-address'
import { type Attributes, isHidden } from './page-attributes'

/** What finding the article and writing its Markdown look at; everything else is left behind. */
const everywhere = new Set([
  ...['id', 'class', 'role', 'rel', 'property', 'name', 'itemprop', 'itemtype', 'itemscope', 'lang', 'dir', 'title'],
  ...['hidden', 'aria-hidden', 'aria-modal', 'aria-label'],
])
const byElement: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    meta: ['content', 'http-equiv', 'charset'],
    link: ['href', 'type', 'hreflang'],
    script: ['type'],
    time: ['datetime'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'headers', 'scope'],
    table: ['summary', 'datatable'],
    ol: ['start', 'reversed'],
    li: ['value'],
    pre: ['data-lang', 'data-language'],
    code: ['data-lang', 'data-language'],
    iframe: ['src', 'data-src'],
    embed: ['src'],
    object: ['data'],
    video: ['src'],
    audio: ['src'],
    source: ['src'],
  }),
)

/** The attributes that an element keeps, links made whole. */
export function* keptAttributes(
  name: string,
  attributes: Attributes,
  base: string | null,
): Generator<[string, string]> {
  const own = byElement.get(name)
  for (const attribute of attributes) {
    if (everywhere.has(attribute[0]) || own?.includes(attribute[0])) yield attribute
  }
  if (isHidden(attributes)) yield ['style', 'display:none']
  if (name === 'a') {
    const address = linkAddress(attributes.get('href') ?? '', base)
    if (address !== null) yield ['href', address]
  }
}
