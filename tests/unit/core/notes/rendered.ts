import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { marked } from 'marked'

/** Elements whose words a reader does not see as words of the page. */
const unseen = new Set(['script', 'style', 'title', 'textarea', 'template', 'iframe', 'noembed', 'noframes', 'xmp'])

/** What a reader sees of HTML: its text, without tags. */
export function textOfHtml(html: string): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'element' && unseen.has(node.tagName)) return ''
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  return textOf(fromHtml(html, { fragment: true }))
}

/** What a reader sees of Markdown, with every run of white space as one space. */
export function shownWords(markdown: string): string {
  return textOfHtml(marked.parse(markdown, { async: false })).replace(/\s+/g, ' ')
}

/** The last element of the page that Markdown makes, as HTML. */
export function lastElement(markdown: string): string {
  const html = marked.parse(`Above.\n\n${markdown}`, { async: false })
  const last = fromHtml(html, { fragment: true }).children.findLast((node): node is Element => node.type === 'element')
  return last === undefined ? '' : toHtml(last)
}
