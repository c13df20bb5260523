import { longestRun } from './backticks'
import { codeLanguage } from './code-language'
import { type DomElement, type DomNode, isElement, isText } from './dom'
import { escapeHtml } from './escape-html'

/** Code between fences longer than any in it; text set as it is typed, with links in it, as HTML. Empty where nothing is. */
export function codeBlock(pre: DomElement): string {
  const language = codeLanguage(pre)
  const isProse =
    language === '' && pre.querySelectorAll('a').some(leadsOut) && pre.querySelectorAll('code').length === 0
  if (isProse) return `<pre>${linesOf(pre, withLinks)}</pre>`
  const code = linesOf(pre, ({ textContent }) => textContent)
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return code.trim() === '' ? '' : `${fence}${language}\n${code}\n${fence}`
}

/** Highlighters put lines into elements of their own, some without a line break between them. */
function linesOf(pre: DomElement, write: (element: DomElement) => string): string {
  for (const line of pre.querySelectorAll('div, p, li, tr')) {
    const before = line.previousSibling
    const isJoined = before !== null && !before.textContent.endsWith('\n')
    if (isJoined) line.parentNode?.insertBefore(pre.ownerDocument.createTextNode('\n'), line)
  }
  return write(pre)
    .replace(/^\r?\n/, '')
    .trimEnd()
}

const hrefOf = (link: DomElement) => link.getAttribute('href') ?? ''
const leadsOut = (link: DomElement) => /^(?:https?|mailto):/.test(hrefOf(link))
/** Anchors of single lines of code lead into the page too, so that they do not tell what is prose. */
const leadsSomewhere = (link: DomElement) => leadsOut(link) || /^#./.test(hrefOf(link))

function withLinks(node: DomNode): string {
  if (isText(node)) return escapeHtml(node.textContent)
  if (!isElement(node)) return ''
  const content = node.childNodes.map(withLinks).join('')
  const isLink = node.localName === 'a' && leadsSomewhere(node)
  return isLink ? `<a href="${escapeHtml(hrefOf(node))}">${content}</a>` : content
}
