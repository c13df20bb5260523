import { longestRun } from './backticks'
import { collapsed, type DomElement, type DomNode, isElement, isText } from './dom'
import { escapeAddress, escapeText, titlePart } from './escape-text'
import { bareAddress } from './escape-tree'
import type { Rule } from './rule'

const strong = ['strong', 'b']
const emphasis = ['em', 'i']
const struck = ['del', 's', 'strike']

/** Elements within a line, as Markdown or, where it has no sign for them, as the HTML that Pacta shows. */
export const inlineRules: readonly Rule[] = [
  { filter: strong, replacement: (content, node) => mark(content, node, { names: strong, sign: '**' }) },
  { filter: emphasis, replacement: (content, node) => mark(content, node, { names: emphasis, sign: '*' }) },
  { filter: struck, replacement: (content, node) => mark(content, node, { names: struck, sign: '~~' }) },
  // Not two spaces at the end of a line: nothing would stand between the words in the article's text.
  { filter: ['br'], replacement: () => '<br>\n' },
  {
    filter: ['sub', 'sup', 'kbd', 'ruby', 'rt', 'rp'],
    replacement: (content, { localName }) => (content === '' ? '' : `<${localName}>${content}</${localName}>`),
  },
  { filter: ['q'], replacement: content => `“${content}”` },
  { filter: ['code', 'samp', 'tt'], replacement: (_, node) => codeSpan(node.textContent) },
  { filter: [bareAddress], replacement: (_, node) => `<${node.textContent}>` },
  {
    filter: ['a'],
    replacement(content, node) {
      const address = node.getAttribute('href')
      if (address === null || content.trim() === '') return content
      return `[${content}](${escapeAddress(address)}${linkTitle(node)})`
    },
  },
  {
    filter: ['img'],
    replacement(_, node) {
      const description = escapeText((node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim())
      const address = node.getAttribute('src')
      if (address === null) return description
      return `![${description}](${escapeAddress(address)}${titlePart(node.getAttribute('title'))})`
    },
  },
]

/** A title that repeats the words of the link says nothing. */
function linkTitle(link: DomElement): string {
  const title = link.getAttribute('title')
  return title !== null && collapsed(title) === collapsed(link.textContent) ? '' : titlePart(title)
}

interface Mark {
  readonly names: readonly string[]
  readonly sign: string
}

/**
 * Content between two signs, or two tags where the signs would not be read as such: CommonMark asks what stands on either
 * side of them ("left-flanking delimiter run").
 */
function mark(content: string, node: DomElement, { names, sign }: Mark): string {
  if (content.trim() === '' || isWithin(node, names)) return content
  const [before, after] = [outerCharacter(node, 'previousSibling'), outerCharacter(node, 'nextSibling')]
  const [first, last] = [content[0] ?? '', content.at(-1) ?? '']
  const opens = !isPunctuation(first) || isSpaceOrPunctuation(before)
  const closes = !isPunctuation(last) || isSpaceOrPunctuation(after)
  if (opens && closes && !/[*~]/.test(before + after)) return `${sign}${content}${sign}`
  return `<${node.localName}>${content}</${node.localName}>`
}

function isWithin(node: DomElement, names: readonly string[]): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (names.includes(at.localName)) return true
  return false
}

/** The character that will stand beside an element in its line: that of its neighbour, or of what it ends up in. */
function outerCharacter(node: DomNode, side: 'previousSibling' | 'nextSibling'): string {
  const neighbour = node[side]
  if (isText(neighbour)) {
    const text = neighbour?.textContent ?? ''
    return (side === 'previousSibling' ? text.at(-1) : text[0]) ?? ' '
  }
  if (!isElement(neighbour)) return ' '
  if ([...strong, ...emphasis].includes(neighbour.localName)) return '*'
  if (struck.includes(neighbour.localName)) return '~'
  const { textContent } = neighbour
  return neighbour.localName === 'span'
    ? ((side === 'previousSibling' ? textContent.at(-1) : textContent[0]) ?? ' ')
    : '.'
}

const isPunctuation = (character: string) => /^[\p{P}\p{S}]/u.test(character)
const isSpaceOrPunctuation = (character: string) => character === '' || /^[\s\p{P}\p{S}]/u.test(character)

function codeSpan(text: string): string {
  const code = text.replace(/\s+/g, ' ')
  if (code.trim() === '') return code
  const fence = '`'.repeat(longestRun(code) + 1)
  const space = /^[ `]|[ `]$/.test(code) ? ' ' : ''
  return `${fence}${space}${code}${space}${fence}`
}
