import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import TurndownService from 'turndown'

const utf8 = new TextDecoder()
const onLinkedom = bytes => new Readability(parseHTML(utf8.decode(bytes)).document).parse()?.content ?? ''
const onJsdom = (bytes, url) => new Readability(new JSDOM(utf8.decode(bytes), { url }).window.document).parse()?.content
const turndown = new TurndownService()

/** The article in a page, as HTML; the third makes Markdown of it. None of them looks at encodings, dates or images. */
export default [
  { name: 'Readability on linkedom', read: async bytes => ({ html: onLinkedom(bytes) }) },
  { name: 'Readability on jsdom', read: async (bytes, address) => ({ html: onJsdom(bytes, address) ?? '' }) },
  {
    name: 'Readability on linkedom, turndown',
    async read(bytes) {
      const { document } = parseHTML(`<html><body>${onLinkedom(bytes)}</body></html>`)
      return { markdown: turndown.turndown(document.body) }
    },
  },
]
