import type { Schema } from 'hast-util-sanitize'

/**
 * What may stand in the HTML of a text. Everything is written out: an element or attribute that is not named here does
 * not exist for Pacta. An element that is not allowed gives way to its content, except for those under `strip`.
 */
const inline = [
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  's',
  'small',
  'strong',
  'sub',
  'sup',
]
const blocks = ['blockquote', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'ul']
const tables = ['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']
const articleOnly = ['dd', 'dl', 'dt', 'figcaption', 'figure', 'img', 'rp', 'rt', 'ruby']

const webOrMail = /^(?:https?:\/\/|mailto:)/i
/** A file beside the article: no scheme, no leading slash, no way up out of the folder. */
const asset = /^(?!.*(?:\.|%2e){2})[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.,()'%/+-]*$/iu
const number = /^\d{1,6}$/

const cell: NonNullable<Schema['attributes']>[string] = [
  ['align', 'left', 'center', 'right'],
  ['colSpan', number],
  ['rowSpan', number],
]

/** Elements whose content is code, style, a form or another document, never running text. */
const strip = [
  ...['script', 'style', 'template', 'noscript', 'title', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet'],
  ...['noembed', 'noframes', 'svg', 'math', 'audio', 'video', 'canvas', 'map', 'xmp', 'plaintext', 'listing'],
  ...['textarea', 'select', 'option', 'optgroup', 'datalist', 'button', 'input'],
]

/** For articles, whose images lie beside them. */
export const articleAllowList: Schema = {
  tagNames: [...inline, ...blocks, ...tables, ...articleOnly],
  attributes: {
    a: [['href', webOrMail], 'title'],
    abbr: ['title'],
    code: [['className', /^language-[\w-]{1,40}$/]],
    img: [['src', asset], 'alt', 'title', ['width', number], ['height', number]],
    li: [['value', number]],
    ol: [['start', number], 'reversed'],
    td: cell,
    th: [...cell, ['scope', 'col', 'row', 'colgroup', 'rowgroup']],
    '*': [
      ['dir', 'ltr', 'rtl', 'auto'],
      ['lang', /^[A-Za-z0-9-]{1,35}$/],
    ],
  },
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  strip,
  required: {},
  protocols: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
}

/** For notes and the prose of treaty records: no images, no figures. */
export const proseAllowList: Schema = { ...articleAllowList, tagNames: [...inline, ...blocks, ...tables] }
