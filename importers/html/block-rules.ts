import { webAddress } from './base-address'
import { codeBlock } from './code-block'
import type { DomElement } from './dom'
import { escapeAddress } from './escape-text'
import { htmlTable } from './escape-tree'
import { itemSign } from './item-signs'
import type { Rule } from './rule'

const block = (content: string) => (content.trim() === '' ? '\n\n' : `\n\n${content}\n\n`)

function trimLines(content: string): string {
  let [start, end] = [0, content.length]
  while (content[start] === '\n') start++
  while (end > start && content[end - 1] === '\n') end--
  return content.slice(start, end)
}

/** Elements that begin a line. */
export const blockRules: readonly Rule[] = [
  { filter: ['p', 'summary', 'legend', 'details', 'main', 'hgroup', 'picture'], replacement: block },
  {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement(content, { localName }) {
      const line = content.replace(/[ \t]*\n\s*/g, ' ').trim()
      // Signs at the end would be taken for the closing ones of the heading.
      return block(`${'#'.repeat(Number(localName[1]))} ${line.replace(/#+$/, signs => `\\${signs}`)}`)
    },
  },
  {
    filter: ['blockquote'],
    replacement: content => block(trimLines(content).replace(/^.*$/gm, line => (line === '' ? '>' : `> ${line}`))),
  },
  { filter: ['hr'], replacement: () => '\n\n---\n\n' },
  {
    filter: ['ul', 'ol', 'menu', 'dir'],
    replacement: (content, node) => (isInItem(node) ? `\n${trimLines(content)}\n` : block(trimLines(content))),
  },
  { filter: ['li'], replacement: item },
  { filter: ['dt'], replacement: content => block(term(content.trim())) },
  { filter: ['pre'], replacement: (_, node) => block(codeBlock(node)) },
  {
    filter: [htmlTable],
    replacement: (_, node) => block(node.textContent.replace(/ (?=<(?:\/?tr|td|th|\/table)[\s>])/g, '\n')),
  },
  { filter: ['iframe', 'video', 'audio', 'embed', 'object'], replacement: media },
]

const isInItem = ({ parentNode }: DomElement) => parentNode?.localName === 'li'
const term = (words: string) => (/[*\n]/.test(words) || words === '' ? words : `**${words}**`)

/** An item with its content indented below its sign. */
function item(content: string, node: DomElement): string {
  const sign = itemSign(node)
  const isSpaced = content.slice(content.trimEnd().length).includes('\n\n')
  const lines = trimLines(content).replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`)
  return `\n${sign}${lines}${isSpaced ? '\n\n' : '\n'}`
}

/** What plays stays as a link to it. */
function media(content: string, node: DomElement): string {
  const inside = node.querySelectorAll('source').map(source => source.getAttribute('src'))
  const own = ['src', 'data-src', 'data'].map(name => node.getAttribute(name))
  const source = [...own, ...inside].find(each => each !== null)
  const address = webAddress(source?.replace(/^\/\//, 'https://'), null)
  return address === null
    ? block(content)
    : block(`[${node.localName === 'audio' ? 'Audio' : 'Video'}](${escapeAddress(address)})`)
}
