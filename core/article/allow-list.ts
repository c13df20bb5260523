import type { Schema } from 'hast-util-sanitize'

const inline = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
]
const scripts = ['strong', 'sub', 'sup', 'time', 'u', 'var', 'bdi', 'bdo', 'ruby', 'rp', 'rt', 'samp']
const blocks = ['blockquote', 'div', 'hr', 'li', 'ol', 'p', 'pre', 'ul', 'dl', 'dt', 'dd', 'section']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
const figures = ['figure', 'figcaption', 'img']

/** Elements whose contents go with them: what stands inside is not prose. */
const dropped = ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'title', 'head']
const droppedControls = [
  'textarea',
  'select',
  'button',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
  'audio',
  'video',
  'canvas',
]

/** Everything an article may show. What is not named here is not shown. */
export const articleAllowList: Schema = {
  tagNames: [...inline, ...scripts, ...blocks, ...headings, ...tables, ...figures],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start', 'reversed'],
    time: ['dateTime'],
    th: ['colSpan', 'rowSpan', 'align'],
    td: ['colSpan', 'rowSpan', 'align'],
    '*': ['dir', 'lang'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  strip: [...dropped, ...droppedControls],
  ancestors: {
    caption: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  allowComments: false,
  allowDoctypes: false,
}

/** What a note or a record's prose may show: no pictures, no sections. */
export const proseAllowList: Schema = {
  ...articleAllowList,
  tagNames: [...inline, ...scripts, ...headings, ...tables, 'blockquote', 'hr', 'li', 'ol', 'p', 'pre', 'ul'],
}
