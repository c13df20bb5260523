import createDOMPurify from 'dompurify'
import { PactaError } from '../../core/result'

const tags =
  'a abbr b bdi blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre rp rt ruby s small strong sub sup table tbody td tfoot th thead tr ul'

const anything = /^/
const number = /^\d{1,6}$/
const cell = { align: /^(?:left|center|right)$/, colspan: number, rowspan: number }

/** Which values an attribute may have on which element; what is not named here goes. */
const attributes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^(?:https?:\/\/|mailto:)/i, title: anything },
  abbr: { title: anything },
  code: { class: /^language-[\w-]{1,40}$/ },
  // A file beside the article: no scheme, no other host, no way up out of the folder.
  img: { src: /^(?!.*\.\.)[^/\\:?#][^\\:?#]*$/, alt: anything, title: anything, width: number, height: number },
  li: { value: number },
  ol: { start: number, reversed: anything },
  p: { class: /^caption$/ },
  td: cell,
  th: { ...cell, scope: /^(?:col|row|colgroup|rowgroup)$/ },
  '*': { dir: /^(?:ltr|rtl|auto)$/, lang: /^[A-Za-z0-9-]{1,35}$/ },
}

/**
 * Cleaned HTML as a fragment of the document: a second fence behind the allow-list of `core/article`, by another parser
 * and a list of its own, equal to what core emits. Throws `damaged` where it cannot do its work, so that nothing is ever
 * shown without it.
 */
export function purify(html: string): DocumentFragment {
  const fence = createDOMPurify(window)
  if (!fence.isSupported) throw new PactaError('damaged', 'The text cannot be made safe to show here. Restart Pacta.')
  fence.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName, attrValue } = attribute
    const rule = attributes[element.localName]?.[attrName] ?? attributes['*']?.[attrName]
    attribute.keepAttr = rule?.test(attrValue) ?? false
    // What a rule lets through stays to the letter: a description may hold signs that would be markup elsewhere.
    attribute.forceKeepAttr = attribute.keepAttr
  })
  return fence.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: Object.values(attributes).flatMap(rules => Object.keys(rules)),
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOW_SELF_CLOSE_IN_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
}
