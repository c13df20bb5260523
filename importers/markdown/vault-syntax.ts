import { escapeText } from '../../core/notes/escape'
import { outsideCode, stretchesOf } from './outside-code'

/** `[[Page#Part|words]]`, and with `!` before it what stands there of another file. In tables the line is escaped. */
const wikilink = /(!?)\[\[([^[\]\n|\\]+)(?:\\?\|([^[\]\n]*))?\]\]/g
const callout = /^((?:[ \t]*>)+[ \t]*)\[!([\w-]+)[^\]\n]*\][+-]?[ \t]*(.*)$/gm
const highlight = /==(?=[^\s=])([^=\n]*[^\s=])==/g
const blockId = /[ \t]+\^[a-z\d-]+$/gim
const footnote = /^([ \t]*)\[\^([^\]\s]+)\]:[ \t]*|\[\^([^\]\s]+)\]/gm

/** An image of the same vault, wherever in it: its name is enough. */
const imageName = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i

/**
 * The Markdown of Obsidian and its relatives in the signs that all programs share: links between notes become words, callouts
 * quotations with a heading, footnotes numbers in brackets; comments go. Images of the vault become `![[name]]`'s Markdown.
 */
export function plainSyntax(markdown: string): string {
  return outsideCode(withoutComments(markdown), text =>
    text
      .replace(callout, (_, quote: string, kind: string, title: string) => calloutHead(quote, kind, title))
      .replace(wikilink, (_, embeds: string, page: string, words?: string) =>
        embeds && imageName.test(page) ? embedded(page.trim(), words) : wordsOf(page, words),
      )
      .replace(highlight, '$1')
      .replace(blockId, '')
      .replace(footnote, (_, indent?: string, defined?: string, referred?: string) =>
        defined === undefined ? `\\[${referred}\\]` : `${indent}\\[${defined}\\] `,
      ),
  )
}

/** `%%` opens and closes a comment, which may hold code and several paragraphs; the last one may be a sign like any other. */
function withoutComments(markdown: string): string {
  if (!markdown.includes('%%')) return markdown
  const parts = stretchesOf(markdown).flatMap(({ text, isCode }) => (isCode ? text : text.split(/(%%)/)))
  const closed = Math.floor(parts.filter(part => part === '%%').length / 2) * 2
  let marks = 0
  return parts
    .filter(part => {
      const isMark = part === '%%' && marks < closed
      if (isMark) marks++
      return !isMark && marks % 2 === 0
    })
    .join('')
}

function calloutHead(quote: string, kind: string, title: string): string {
  const words = title.trim() || `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`
  return `${quote}${words.includes('*') ? words : `**${words}**`}\n${quote.trimEnd()}`
}

/** A width may stand where the words would. */
function embedded(name: string, words: string | undefined): string {
  const description = words && !/^\d+(?:x\d+)?$/.test(words.trim()) ? escapeText(words) : ''
  return `![${description}](<${vaultMark}${name}>)`
}

/** Stands before an image's name that is to be looked for in the folders where vaults keep images. */
export const vaultMark = 'vault:'

const wordsOf = (page: string, words: string | undefined) =>
  words?.trim() || escapeText(page.trim().replace(/^#+/, '').replace(/#+\^?/g, ' > '))
