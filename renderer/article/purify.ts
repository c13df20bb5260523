import DOMPurify from 'dompurify'

const tags =
  'a abbr b bdi bdo blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var'
const attributes = 'href src alt class start reversed datetime colspan rowspan align dir lang'

/**
 * Cleaned HTML as a fragment of the document: a second fence behind the allow-list of `core/article`, by another parser.
 * Throws when the fence itself is not there, so that nothing is ever shown without it.
 */
export function purify(html: string): DocumentFragment {
  if (!DOMPurify.isSupported) throw new Error('The page cannot be cleaned here, so it is not shown.')
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes.split(' '),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
    RETURN_DOM_FRAGMENT: true,
  })
}
